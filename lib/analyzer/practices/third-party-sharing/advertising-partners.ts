import { before, re, THIRD_PARTY } from '../../vocabulary';
import { ADS, hop, RECEIVED } from './advertising';

export const OTHERS = String.raw`\b(?:${THIRD_PARTY}|third part(?:y|ies)|(?:another|any other) (?:party|company|business|organi[sz]ation)|others|partners?|(?:carefully )?selected (?:companies|organi[sz]ations)|companies|businesses|organi[sz]ations|institutions|providers|(?:social (?:media|networks?)|online|search|video)[\w -]{0,20}(?:platforms?|networks?|companies|providers|sites)|social networks?|facebook|meta\b|google|tiktok|linkedin|liveramp|criteo)\b(?!')`;
export const DATA_WORD = String.raw`\b(?:information(?! (?:about|on) our\b)|data_*|details|identifiers?|pii|(?:e-?mail|ip|hashed|postal|mailing|your) address(?:es)?|your (?:name|e-?mail)|(?:customer|mailing|contact) lists?|browsing (?:history|activity)|cookies?|(?:device|advertising|user|ad) ids?|hashed e-?mails?|lists? of (?:our )?(?:customers|users|members|subscribers)|pages (?:that )?you)\b`;
export const TRACES = String.raw`\b(?:cookies?|web beacons?|pixels?|sdks?|tags?|trackers?|(?:tracking|similar|such|these) technolog(?:y|ies)|clear gifs?|local storage|device identifiers?|advertising ids?)\b`;
/** Names and lists, as the post knows them. */
export const NAMES = String.raw`\b(?:names?(?: and (?:\w+ ){0,2}address(?:es)?)?|(?:mailing|customer|subscriber|member(?:ship)?|donor|address|postal) lists?|lists? of (?:\w+ )?(?:addresses|names|customers|subscribers|members|donors)|(?:postal|mailing|e-?mail) addresses)\b`;
/** Those who write to other people's customers. */
export const MAILERS = String.raw`\b(?:(?:other|outside|reputable|(?:carefully )?(?:selected|screened|chosen)|like-minded) (?:[\w-]+,? ){0,3}(?:compan(?:y|ies)|organi[sz]ations?|merchants|marketers|mailers|non-?profits|charities|firms|businesses|retailers|publishers|publications|catalog(?:ue)?s)|(?:catalog(?:ue)?|mail[- ]order|direct[- ](?:mail|marketing)) (?:compan(?:y|ies)|firms|marketers|merchants))\b`;
/** Networks that show ads, by name. */
export const AD_NETWORK = String.raw`\b(?:(?:google )?admob|(?:google )?adsense|doubleclick|unity ads|applovin|ironsource|vungle|chartboost|inmobi|tapjoy|startapp|adcolony|mopub|media\.net|mediavine|adthrive|raptive|ezoic|taboola|outbrain|carbon ads|audience network|(?:ads?|advertising) sdks)\b`;
/** Passing data on; verbs that also serve for services and ads need data for their object. */
export const GIVE = String.raw`(?:\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|transmit(?:s|ted|ting)?|releas(?:e|es|ed|ing)|pass(?:es|ed|ing)? on|mak(?:e|es|ing) (?:[\w-]+ ){1,5}available)\b|\b(?:provid(?:e|es|ed|ing)|giv(?:e|es|ing)|send(?:s|ing)?|suppl(?:y|ies|ying)|mak(?:e|es|ing) available|communicat(?:e|es|ing)|upload(?:s|ed|ing)?|pass(?:es|ing)?)\b(?! (?:to )?you\b)${hop(70)}${DATA_WORD}|${DATA_WORD}${hop(60)}\b(?:provided|given|sent|supplied|available|communicated|passed)\b|\b(?:give|provide|send|pass) (?:it|them)\b)`;
export const GATHER = String.raw`\b(?:collect(?:s|ed|ing|ion)?|gather(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|us(?:e|es|ed|ing)|set(?:s|ting)?|plac(?:e|es|ed|ing)|access(?:es|ed|ing)?|stor(?:e|es|ed|ing)|deploy(?:s|ed|ing)?|recogni[sz]e|employ(?:s|ed)?|manag(?:e|es|ed)|track(?:s|ed|ing)?|drop|learn)\b`;
export const OWN_MARKETING = String.raw`\b(?:their (?:own |direct |independent ){0,3}(?:\w+ ){0,2}(?:(?:direct )?marketing|advertising|promotional|commercial)|direct marketing purposes|third[- ]part(?:y|ies)(?:'s|')? (?:direct )?(?:marketing|advertising)|(?:marketing|advertising|promotional|commercial) purposes)`;
export const FOR_ADS = String.raw`\b(?:for|to|so (?:that )?(?:they|we) (?:can|may)|in order to|with respect to|relating to|in connection with|purposes?(?: of)?)\b${hop(90)}(?:${ADS}|${OWN_MARKETING}|\bmarket(?:ing)? (?:to you|their|its)|\b(?:custom|lookalike|look-alike|similar|matched) audiences?\b|\bre-?(?:target|market)ing\b|\bpeople like (?:you|them)\b|promotional (?:offers|materials?)|e-?mail promotions)`;
export const SHOW = String.raw`\b(?:serv(?:e|es|ed|ing)|show(?:s|n|ing)?|deliver(?:s|ed|ing)?|display(?:s|ed|ing)?|target(?:s|ed|ing)?|plac(?:e|es|ed|ing)|manag(?:e|es|ing)|provid(?:e|es|ing))\b`;
/** Words of learning something about the person, close to their subject. */
export const LEARN = String.raw`(?:\w+ ){0,3}(?:gets?|sees?|learns?|receives?|obtains?|knows?|gains?|have|has)\b`;
export const LET_IN = String.raw`\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|enabl(?:e|es|ed|ing)|lets?|(?:partner|work|cooperat|collaborat|contract)(?:e|s|es|ed|ing)? with|us(?:e|es|ed|ing)|engag(?:e|es|ed))\b`;

/** Recipients that carry out the service's orders only. */
export const HELPERS =
  /\b(?:on (?:our|its|behalf of) (?:behalf|instructions?)|(?:service )?providers? (?:who|that|which|to) (?:\w+ ){0,3}(?:help|assist|perform)|service providers? (?:such as|like|including|\(e\.g|for)|only (?:on|under|according to) our instructions?|processors?)\b/;
/** Data about nobody. */
export const NOT_PERSONAL =
  /^(?![^;]{0,600}\b(?:advertising|device|unique|mobile|online) (?:ids?|identifiers?)\b)[^;]{0,900}\b(?<!except (?:in|as) (?:an )?)(?:aggregated?|anonymous|anonymi[sz]ed|de-?identified|statistic(?:s|al)|non-?personal(?:ly)?(?:[- ]identif\w+)?|non-?identif\w+)\b/;
/** Rights and ways out name it also where it is not done. */
export const RIGHT = re`\bshine the light\b|\bcivil code\b|\b1798\b|${before(
  String.raw`\bwere (?:we|we_*) (?:ever )?to\b|\b(?:(?<!reserves? the )rights?|(?<!\b(?:when|if) you )request(?:s|ed|ing)? (?:and \w+ |certain |more ){0,2}(?:information|that|to|a list|details)|whether (?:we|any|your|or not)|california (?:law|residents?) (?:permits|provides|allows|gives|grants|requires|may|can|who|has|have|are|with)|to the extent we share|(?<!\bunless you (?:\w+ )?)opt(?:ing)?[- ]?out|if (?:an?|any|the) (?:\w+ )?advertiser)\b`,
  String.raw`\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|allow|permit|collect|(?:work|partner) with)\b`,
)}`;
/** Denials for some people or some data only. */
export const ONLY_SOME =
  /\b(?:under (?:the age of )?1[3-8]|aged? 1[3-8]|child(?:ren)?|minors?|students?|(?<!collect (?:any )?["']?)sensitive|sms|text messag\w+)\b/;
/** What is said in a text for children about their data. */
export const CHILDREN = /\b(?:child(?:ren)?(?:'s)?|students?)\b/;
export const AS_LAW_ASKS = /\b(?:under|aged?|ages|minors?|knowingly|actual knowledge|younger|\d+)\b/;
export const LEGAL = re`${NOT_PERSONAL}|${RECEIVED}|${HELPERS}|${RIGHT}`;
/** Data that a denial speaks of: all of it, not one kind. */
export const ANY_DATA =
  /\bpersonal(?:ly)?[\w -]{0,20}(?:information|data)|\byour (?:data|information|info|details|address(?:es)?|e-?mails?)\b|\b(?:any|all|no|none of the|nor) (?:of )?(?:your |the |user |identifiable |usage |such |other )?(?:data|information|info)\b|\bleaves? your (?:\w+ )?(?:device|phone|computer|browser)\b|\b(?:none of your|nothing|anything)\b|\b(?:user|visitor|donor) (?:data|information|lists?)|^\W{0,6}(?:all |the )?(?:data|information)\b|(?<!\b(?:this|these|such|that) )\b(?:data|information) (?:\w+ ){0,6}(?:is|are|will be) (?:never|not)\b|\bidentifiable information\b|\bit (?:is|will be) (?:never|not)\b|\bprivate information\b/;
export const GIVEN_AWAY = String.raw`\b(?:given|passed|handed|released|give)\b`;
/** A denial with a way back, or about some people or data. */
export const LIMITED =
  /\b(?:anonymous|aggregated?|(?<!\bany (?:reason|purpose)[^.;]{0,30})consent(?:ed)?|(?<!\bunless we have your )permission|described|following|circumstances|provided in|set (?:out|forth)|without first|unless otherwise|will remain|in (?:that|this) (?:process|context|case)|sensitive|child|minors?|passwords?|(?:credit|payment) card|keys?|tokens?|phrase|please|you (?:must|agree|should|may not)|this way|agreed not|other than (?:to )?you|make sure|ensure)\b/;
/** Ads of our own that somebody places for us, where no data is named. */
export const OUR_ADS = re`${SHOW} (?:\w+ )?our (?:own )?(?:\w+ )?${ADS}(?![^;]{0,300}(?:${TRACES}|${DATA_WORD}))`;
/** Told of what others may not do with it: they have it. */
export const BOUND =
  /\b(?:they|advertisers?|publishers?|partners?|part(?:y|ies)|(?:service )?providers?) (?:\w+ )?(?:agrees?|will (?:\w+ )?not|must|shall|undertakes?|(?:is|are) (?:required|not (?:allowed|permitted|authori[sz]ed)|prohibited|bound|obliged|obligated)|may not)\b/;
export const SHARING_HEADING =
  /disclos|shar(?:e|ed|ing)\b|recipient|whom|who (?:do|we|has|can|else|will|receives)|transfer/;
