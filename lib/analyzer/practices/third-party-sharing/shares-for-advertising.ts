import { definePractice } from '../../practice';
import { before, MODAL, re, THIRD_PARTY, WE } from '../../vocabulary';
import { ADS, ADS_OR_MARKETING, ADVERTISER, hop, OF_NOBODY, OF_THE_TRADE, RECEIVED } from './advertising';

const OTHERS = String.raw`\b(?:${THIRD_PARTY}|third part(?:y|ies)|(?:another|any other) (?:party|company|business|organi[sz]ation)|others|partners?|(?:carefully )?selected (?:companies|organi[sz]ations)|companies|businesses|organi[sz]ations|institutions|providers|(?:social (?:media|networks?)|online|search|video)[\w -]{0,20}(?:platforms?|networks?|companies|providers|sites)|social networks?|facebook|meta\b|google|tiktok|linkedin|liveramp|criteo)\b(?!')`;
const DATA_WORD = String.raw`\b(?:information(?! (?:about|on) our\b)|data_*|details|identifiers?|pii|(?:e-?mail|ip|hashed|postal|mailing|your) address(?:es)?|your (?:name|e-?mail)|(?:customer|mailing|contact) lists?|browsing (?:history|activity)|cookies?|(?:device|advertising|user|ad) ids?|hashed e-?mails?|lists? of (?:our )?(?:customers|users|members|subscribers)|pages (?:that )?you)\b`;
const TRACES = String.raw`\b(?:cookies?|web beacons?|pixels?|sdks?|tags?|trackers?|(?:tracking|similar|such|these) technolog(?:y|ies)|clear gifs?|local storage|device identifiers?|advertising ids?)\b`;
/** Names and lists, as the post knows them. */
const NAMES = String.raw`\b(?:names?(?: and (?:\w+ ){0,2}address(?:es)?)?|(?:mailing|customer|subscriber|member(?:ship)?|donor|address|postal) lists?|lists? of (?:\w+ )?(?:addresses|names|customers|subscribers|members|donors)|(?:postal|mailing|e-?mail) addresses)\b`;
/** Those who write to other people's customers. */
const MAILERS = String.raw`\b(?:(?:other|outside|reputable|(?:carefully )?(?:selected|screened|chosen)|like-minded) (?:[\w-]+,? ){0,3}(?:compan(?:y|ies)|organi[sz]ations?|merchants|marketers|mailers|non-?profits|charities|firms|businesses|retailers|publishers|publications|catalog(?:ue)?s)|(?:catalog(?:ue)?|mail[- ]order|direct[- ](?:mail|marketing)) (?:compan(?:y|ies)|firms|marketers|merchants))\b`;
/** Networks that show ads, by name. */
const AD_NETWORK = String.raw`\b(?:(?:google )?admob|(?:google )?adsense|doubleclick|unity ads|applovin|ironsource|vungle|chartboost|inmobi|tapjoy|startapp|adcolony|mopub|media\.net|mediavine|adthrive|raptive|ezoic|taboola|outbrain|carbon ads|audience network|(?:ads?|advertising) sdks)\b`;
/** Passing data on; verbs that also serve for services and ads need data for their object. */
const GIVE = String.raw`(?:\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing|ures?)|transfer(?:s|red|ring)?|transmit(?:s|ted|ting)?|releas(?:e|es|ed|ing)|pass(?:es|ed|ing)? on|mak(?:e|es|ing) (?:[\w-]+ ){1,5}available)\b|\b(?:provid(?:e|es|ed|ing)|giv(?:e|es|ing)|send(?:s|ing)?|suppl(?:y|ies|ying)|mak(?:e|es|ing) available|communicat(?:e|es|ing)|upload(?:s|ed|ing)?|pass(?:es|ing)?)\b(?! (?:to )?you\b)${hop(70)}${DATA_WORD}|${DATA_WORD}${hop(60)}\b(?:provided|given|sent|supplied|available|communicated|passed)\b|\b(?:give|provide|send|pass) (?:it|them)\b)`;
const GATHER = String.raw`\b(?:collect(?:s|ed|ing|ion)?|gather(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|us(?:e|es|ed|ing)|set(?:s|ting)?|plac(?:e|es|ed|ing)|access(?:es|ed|ing)?|stor(?:e|es|ed|ing)|deploy(?:s|ed|ing)?|recogni[sz]e|employ(?:s|ed)?|manag(?:e|es|ed)|track(?:s|ed|ing)?|drop|learn)\b`;
const OWN_MARKETING = String.raw`\b(?:their (?:own |direct |independent ){0,3}(?:\w+ ){0,2}(?:(?:direct )?marketing|advertising|promotional|commercial)|direct marketing purposes|third[- ]part(?:y|ies)(?:'s|')? (?:direct )?(?:marketing|advertising)|(?:marketing|advertising|promotional|commercial) purposes)`;
const FOR_ADS = String.raw`\b(?:for|to|so (?:that )?(?:they|we) (?:can|may)|in order to|with respect to|relating to|in connection with|purposes?(?: of)?)\b${hop(90)}(?:${ADS}|${OWN_MARKETING}|\bmarket(?:ing)? (?:to you|their|its)|\b(?:custom|lookalike|look-alike|similar|matched) audiences?\b|\bre-?(?:target|market)ing\b|\bpeople like (?:you|them)\b|promotional (?:offers|materials?)|e-?mail promotions)`;
const SHOW = String.raw`\b(?:serv(?:e|es|ed|ing)|show(?:s|n|ing)?|deliver(?:s|ed|ing)?|display(?:s|ed|ing)?|target(?:s|ed|ing)?|plac(?:e|es|ed|ing)|manag(?:e|es|ing)|provid(?:e|es|ing))\b`;
/** Words of learning something about the person, close to their subject. */
const LEARN = String.raw`(?:\w+ ){0,3}(?:gets?|sees?|learns?|receives?|obtains?|knows?|gains?|have|has)\b`;
const LET_IN = String.raw`\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|enabl(?:e|es|ed|ing)|lets?|(?:partner|work|cooperat|collaborat|contract)(?:e|s|es|ed|ing)? with|us(?:e|es|ed|ing)|engag(?:e|es|ed))\b`;

/** Recipients that carry out the service's orders only. */
const HELPERS =
  /\b(?:on (?:our|its|behalf of) (?:behalf|instructions?)|(?:service )?providers? (?:who|that|which|to) (?:\w+ ){0,3}(?:help|assist|perform)|service providers? (?:such as|like|including|\(e\.g|for)|only (?:on|under|according to) our instructions?|processors?)\b/;
/** Data about nobody. */
const NOT_PERSONAL =
  /^(?![^;]{0,600}\b(?:advertising|device|unique|mobile|online) (?:ids?|identifiers?)\b)[^;]{0,900}\b(?<!except (?:in|as) (?:an )?)(?:aggregated?|anonymous|anonymi[sz]ed|de-?identified|statistic(?:s|al)|non-?personal(?:ly)?(?:[- ]identif\w+)?|non-?identif\w+)\b/;
/** Rights and ways out name it also where it is not done. */
const RIGHT = re`\bshine the light\b|\bcivil code\b|\b1798\b|${before(
  String.raw`\bwere (?:we|we_*) (?:ever )?to\b|\b(?:(?<!reserves? the )rights?|(?<!\b(?:when|if) you )request(?:s|ed|ing)? (?:and \w+ |certain |more ){0,2}(?:information|that|to|a list|details)|whether (?:we|any|your|or not)|california (?:law|residents?) (?:permits|provides|allows|gives|grants|requires|may|can|who|has|have|are|with)|to the extent we share|(?<!\bunless you (?:\w+ )?)opt(?:ing)?[- ]?out|if (?:an?|any|the) (?:\w+ )?advertiser)\b`,
  String.raw`\b(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|allow|permit|collect|(?:work|partner) with)\b`,
)}`;
/** Denials for some people or some data only. */
const ONLY_SOME =
  /\b(?:under (?:the age of )?1[3-8]|aged? 1[3-8]|child(?:ren)?|minors?|students?|(?<!collect (?:any )?["']?)sensitive|sms|text messag\w+)\b/;
/** What is said in a text for children about their data. */
const CHILDREN = /\b(?:child(?:ren)?(?:'s)?|students?)\b/;
const AS_LAW_ASKS = /\b(?:under|aged?|ages|minors?|knowingly|actual knowledge|younger|\d+)\b/;
const LEGAL = re`${NOT_PERSONAL}|${RECEIVED}|${HELPERS}|${RIGHT}`;
/** Data that a denial speaks of: all of it, not one kind. */
const ANY_DATA =
  /\bpersonal(?:ly)?[\w -]{0,20}(?:information|data)|\byour (?:data|information|info|details|address(?:es)?|e-?mails?)\b|\b(?:any|all|no|none of the|nor) (?:of )?(?:your |the |user |identifiable |usage |such |other )?(?:data|information|info)\b|\bleaves? your (?:\w+ )?(?:device|phone|computer|browser)\b|\b(?:none of your|nothing|anything)\b|\b(?:user|visitor|donor) (?:data|information|lists?)|^\W{0,6}(?:all |the )?(?:data|information)\b|(?<!\b(?:this|these|such|that) )\b(?:data|information) (?:\w+ ){0,6}(?:is|are|will be) (?:never|not)\b|\bidentifiable information\b|\bit (?:is|will be) (?:never|not)\b|\bprivate information\b/;
const GIVEN_AWAY = String.raw`\b(?:given|passed|handed|released|give)\b`;
/** A denial with a way back, or about some people or data. */
const LIMITED =
  /\b(?:anonymous|aggregated?|(?<!\bany (?:reason|purpose)[^.;]{0,30})consent(?:ed)?|(?<!\bunless we have your )permission|described|following|circumstances|provided in|set (?:out|forth)|without first|unless otherwise|will remain|in (?:that|this) (?:process|context|case)|sensitive|child|minors?|passwords?|(?:credit|payment) card|keys?|tokens?|phrase|please|you (?:must|agree|should|may not)|this way|agreed not|other than (?:to )?you|make sure|ensure)\b/;
/** Ads of our own that somebody places for us, where no data is named. */
const OUR_ADS = re`${SHOW} (?:\w+ )?our (?:own )?(?:\w+ )?${ADS}(?![^;]{0,300}(?:${TRACES}|${DATA_WORD}))`;
/** Told of what others may not do with it: they have it. */
const BOUND =
  /\b(?:they|advertisers?|publishers?|partners?|part(?:y|ies)|(?:service )?providers?) (?:\w+ )?(?:agrees?|will (?:\w+ )?not|must|shall|undertakes?|(?:is|are) (?:required|not (?:allowed|permitted|authori[sz]ed)|prohibited|bound|obliged|obligated)|may not)\b/;
const SHARING_HEADING = /disclos|shar(?:e|ed|ing)\b|recipient|whom|who (?:do|we|has|can|else|will|receives)|transfer/;

export const sharesForAdvertising = definePractice({
  id: 'shares-for-advertising',
  category: 'third-party-sharing',
  cue: /advert|market|\bads?\b|promotion|sponsor|third[- ]part|\bthey\b|\b(?:these|those|such) (?:compan|partner|network|part|vendor|provider|business|entit)|\bpartners\b|\bwhose\b|\boffers\b|audience|\bsocial|\bpartner\b|offers|\brecipient|conversion|customer match|pixel|bid|mailing|catalog|commercial|\b(?:anyone|anybody|outside|within our)\b|\bnot (?:\w+ ){0,3}shared?\b|\bnot disclos|offer wall|\b(?:never|no|nothing|none)\b|\b(?:compan|organi[sz]ation|merchant)|\bdata shar|\bonly (?:be )?(?:shared|disclosed|given)\b|admob|applovin|n't (?:\w+ ){0,2}share|re-?target|re-?market|(?:web)?sites? (?:and|or|may)|platforms?\b/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'share with advertisers',
          match: re`${GIVE}${hop(160)}\b(?:with|to|by|among|between|and|or)\b${hop(120)}${ADVERTISER}`,
          unless: LEGAL,
          notAfter: OF_NOBODY,
        },
        {
          name: 'share for others to advertise',
          match: re`${GIVE}${hop(120)}${OTHERS}${hop(90)}${FOR_ADS}`,
          unless: LEGAL,
          notAfter: OF_NOBODY,
        },
        {
          name: 'share for advertising',
          match: re`${GIVE}${hop(120)}(?:\bfor\b${hop(30)}\b(?:advertising|ads?)\b|\bto ${SHOW}${hop(60)}${ADS}|\bso (?:that )?[^.;]{0,70}?\byou (?:will |can |may )?see\b${hop(30)}${ADS}|\bso (?:that )?(?:our |your |their |the )?${ADS})`,
          also: [re`${DATA_WORD}`],
          unless: LEGAL,
          notAfter: OF_NOBODY,
        },
        {
          name: 'data shared when ads are shown',
          match: re`\b(?:provide|show|deliver|serve|display)\b[^.;]{0,40}?${ADS}[^.;]{0,80}?${GIVE}[^.;]{0,120}?\b(?:with|to) (?:\w+ )?(?:third[- ]parties|partners|platforms|companies|providers)\b`,
          unless: LEGAL,
        },
        {
          name: 'advertisers collect',
          match: re`${ADVERTISER}${hop(80)}${GATHER}${hop(90)}(?:${TRACES}|${DATA_WORD})`,
          unless: re`${OF_THE_TRADE}|${RECEIVED}|${HELPERS}|${RIGHT}`,
        },
        {
          name: 'they collect',
          match: re`\b(?:(?:these|those|such) (?:\w+ )?(?:companies|partners|third[- ]parties|networks|parties|vendors|providers|businesses|entities|sdks)|they|this technology)\b${hop(60)}${GATHER}${hop(90)}(?:${TRACES}|${DATA_WORD})`,
          after: re`${ADVERTISER}|${AD_NETWORK}`,
          unless: re`${RECEIVED}|${HELPERS}|${RIGHT}`,
        },
        {
          name: 'advertisers collect, as "they"',
          match: re`\bthey\b${hop(40)}\b(?:automatically )?(?:collect|receive|obtain|gather)\b${hop(60)}(?:${TRACES}|${DATA_WORD})`,
          also: [re`${ADVERTISER}`],
          unless: re`${RECEIVED}|${HELPERS}|${RIGHT}`,
          condition: 'exclude',
        },
        {
          name: 'places of our ads collect',
          match: re`\b(?:these|those|such) (?:[\w-]+ ){0,3}(?:websites?|sites?|platforms?|applications?|apps|services)\b${hop(60)}${GATHER}${hop(90)}(?:${TRACES}|${DATA_WORD})${hop(60)}\bour\b`,
          after: re`\badvertis\w*\b[^.;]{0,60}?\bon\b[^.;]{0,30}?\b(?:third[- ]party|other|social)\b`,
        },
        {
          name: 'collected by advertisers',
          match: re`${DATA_WORD}${hop(80)}\b(?:accessed|collected|received|used|viewed|read) by\b${hop(30)}${ADVERTISER}|\bthis type of services? (?:allow|enable)s?\b ${hop(20)}\bdata to be (?:utili[sz]ed|used) for advertising`,
          unless: LEGAL,
        },
        {
          name: 'offers of others',
          match: re`${GIVE}${hop(120)}${OTHERS}${hop(100)}(?:\b(?:inform|tell|contact|approach|notify) you (?:about|of|with|regarding) (?!our\b)${hop(30)}\b(?:products|services|offers|goods)\b|\b(?:send|make) you${hop(20)}\b(?:offers|promotions|(?:about|on|of) their)\b|\b(?:offer|provide) you (?:with )?(?:certain|special|other|additional|discounted|exclusive) ${hop(20)}\b(?:offers|products|promotions|discounts|deals)\b|\bwhose (?:\w+ )?(?:products|goods|offers|services|offerings)\b|\bwith (?:products|goods|offers|services) (?:that |which )?(?:we|you|may|might)\b)|\b(?:permit|allow|let)(?:s|ting|ing)? ${hop(20)}${OTHERS} to use ${hop(20)}${DATA_WORD},? to (?:provide|send) you (?:with )?${hop(20)}\b(?:about|on) (?!our\b)`,
          unless: LEGAL,
        },
        {
          name: 'data without a name, to advertisers',
          match: re`${WE} ${MODAL}(?:provide|share|disclose|give|send|pass|transmit|transfer)s?\b${hop(70)}\b(?:identifiers?|ids?|data|information|codes?)\b,? (?:that|which|in)\b[^.;?!]{0,120}?\b(?:not|cannot|\w+n't|without)\b[^.;?!]{0,100}?\b(?:to|with) (?:\w+ ){0,2}${ADVERTISER}`,
          unless: re`${RECEIVED}|${HELPERS}|${RIGHT}|\baggregated?\b`,
          stance: 'any',
        },
        {
          name: 'goes to advertisers',
          match: re`${DATA_WORD}(?: \([^)]{0,40}\))?${hop(40)}\b(?:(?:goes|go|flows?) (?:straight )?to|(?:ends? up|lands?) (?:with|at|in the hands of))\b${hop(30)}(?:${ADVERTISER}|${OTHERS}${hop(60)}${ADS})|\bpass(?:es)? to\b${hop(20)}${ADVERTISER}${hop(20)}${DATA_WORD}|\b(?:gives?|sends?) (?:\w+ )?${ADVERTISER} (?:the |a )?(?:your|names?|e-?mail addresses|identifiers?|device ids?)\b`,
          unless: LEGAL,
        },
        {
          name: 'others use it for their marketing',
          match: re`${OTHERS}${hop(20)}\buse\b${hop(40)}${DATA_WORD}${hop(40)}\b(?:their own (?:direct )?(?:marketing|advertising)|(?:marketing|advertising) of their own)\b`,
          unless: LEGAL,
        },
        {
          name: 'advertisers learn',
          match: re`${ADVERTISER} (?:\w+ ){0,2}(?:gets?|sees?|learns?)\b${hop(40)}(?:${TRACES}|${DATA_WORD}|\bwho you are\b)`,
          unless: re`${LEGAL}|\bnothing\b`,
          condition: 'exclude',
        },
        {
          name: 'forwarded to the partner who advertises',
          match: re`(?:${DATA_WORD}|\bit\b)${hop(40)}\b(?:forwarded|passed(?: on)?|given|sent|disclosed|transferred|shared|transmitted)\b ${hop(20)}(?:to|with) (?:the|our|that|this|those|these) partners?\b`,
          after:
            /\b(?:advertis\w+|marketing|promotional|offers)\b[^.;]{0,40}? from (?:our |the |a |selected )?partners?\b/,
          unless: LEGAL,
        },
        {
          name: "forwarded for the partner's messages",
          match: re`\b(?:advertis\w+|marketing|promotional|offers)\b${hop(40)}\bfrom (?:our |the |a |selected )?partners?\b[^.;]{0,80}?${DATA_WORD}${hop(40)}\b(?:forwarded|passed(?: on)?|given|sent|disclosed|transferred|shared|transmitted)\b`,
          unless: LEGAL,
        },
        {
          name: 'others let write to you',
          match: re`${LET_IN}${hop(20)}${OTHERS}${hop(20)}\b(?:send|contact|reach|approach|market to)\b${hop(10)}\byou\b`,
          also: [re`${GIVE}|\bgiving\b`, re`${ADS_OR_MARKETING}|\boffers\b`],
          unless: LEGAL,
        },
        {
          name: 'ads from those who collect',
          match: re`${ADS}${hop(40)}\b(?:from|by|through|via|with|using)\b ${hop(30)}(?:${OTHERS}|${ADVERTISER}),? (?:which|who|that)\b${hop(30)}${GATHER}${hop(60)}(?:${TRACES}|${DATA_WORD})`,
          unless: re`${RECEIVED}|${HELPERS}|${RIGHT}`,
        },
        {
          name: 'names for other mailers',
          match: re`\b(?:shar(?:e|es|ed|ing)|rent(?:s|ed|ing)?|exchang(?:e|es|ed|ing)|trad(?:e|es|ed|ing)|swap(?:s|ped|ping)?|lend|loan(?:s|ed)?|provid(?:e|es|ed)|releas(?:e|es|ed)|giv(?:e|en)|mak(?:e|es)|made)\b${hop(60)}${NAMES}${hop(60)}\b(?:with|to)\b${hop(20)}${MAILERS}|${NAMES}${hop(40)}\b(?:shared|rented|exchanged|traded|provided|released|given|made available)\b${hop(20)}\b(?:with|to)\b${hop(20)}${MAILERS}`,
          unless: re`${LEGAL}|\b(?:ship|deliver|fulfil|process)\w*\b`,
        },
        {
          name: 'asked to share',
          match: re`\b(?:asked|approached|requested) by\b${hop(20)}(?:${OTHERS}|${MAILERS})${hop(80)}\b(?:share|release|provide)\b${hop(40)}(?:${DATA_WORD}|${NAMES})`,
          also: [/\b(?:market|products?|offers?|promotion\w*|advertis\w+)\b/],
          unless: LEGAL,
        },
        {
          name: 'mailings of others',
          match: re`\byou (?:may|might|will|can|could) (?:also |then |occasionally |sometimes |still )?(?:receive|get)\b${hop(30)}\b(?:mailings?|offers?|e-?mails?|mail|calls?|promotions?|catalog(?:ue)?s)\b${hop(30)}\bfrom\b ${hop(20)}(?:${MAILERS}|\bthird[- ]part(?:y|ies))`,
          unless: re`${LEGAL}|\b(?:we|which we|we_*) (?:\w+ )?send\b|\b(?:if|when|where) you (?:\w+ )?(?:click|visit|post|ask|request|sign|want|agree|choose|opt)|\b(?:unsolicited|public\w*|post(?:ed|ing)|forums?|not (?:from|share)|beware|spam|scams?)\b(?! your name)`,
          strength: 'implied',
        },
        {
          name: 'given to the sponsor',
          match: re`${GIVE}${hop(80)}\b(?:with|to)\b (?:the |our |any |a )?(?:co-)?(?:sponsors?\b|(?:third part(?:y|ies)|compan(?:y|ies)|firm|partners?|business|organi[sz]ation) (?:offering|running|sponsoring|providing|behind) (?:the|that|this|a) (?:promotion|offer|contest|competition|sweepstakes))`,
          also: [re`${DATA_WORD}|${NAMES}`],
          unless: LEGAL,
        },
        {
          name: 'advertisers serve cookies',
          match: re`${ADVERTISER} (?:\w+ ){0,3}(?:serv(?:e|es)|sends?|issues?|puts?|leaves?)\b${hop(20)}${TRACES}`,
          unless: re`${OF_THE_TRADE}|${RECEIVED}|${HELPERS}|${RIGHT}`,
        },
        {
          name: 'network of ads collects',
          match: re`${AD_NETWORK}${hop(60)}\b(?:collect|gather|receive|obtain|use|access|process)(?:s|es|d|ed|ing)?\b${hop(80)}(?:${TRACES}|${DATA_WORD})`,
          unless: re`${RECEIVED}|${RIGHT}|\bpolic(?:y|ies)\b`,
        },
        {
          name: 'ads by a network',
          match: re`${ADS}${hop(20)}\b(?:served|shown|provided|displayed|delivered|supplied) (?:by|through|via)\b ${hop(20)}${AD_NETWORK}|\b(?:us(?:e|es|ing)|publish|display|show|serve|run|(?:work|partner|contract)s? with)\b ${hop(20)}${AD_NETWORK}${hop(40)}(?:${ADS}|\bto (?:show|display|serve)\b)|\b(?:facebook|meta|tiktok|linkedin|pinterest|snap(?:chat)?) pixels?\b${hop(80)}(?:${ADS}|\baudiences\b|\bre-?target)`,
          unless: re`${RECEIVED}|${RIGHT}`,
          strength: 'implied',
        },
        {
          name: 'ads by others for what you did',
          match: re`${ADS}${hop(30)}\b(?:displayed|shown|served|delivered)\b${hop(30)}\bby\b (?:\w+ ){0,2}(?:${OTHERS}|${ADVERTISER})${hop(30)}\bbased (?:up)?on\b${hop(60)}\b(?:visit\w*|activit\w+|purchas\w+|brows\w+|viewed)\b`,
          unless: re`${OF_THE_TRADE}|${RECEIVED}|${RIGHT}`,
          scope: 'any',
        },
        {
          name: 'lists matched',
          match: re`\bmatch(?:es|ed|ing)?\b${hop(60)}${DATA_WORD}${hop(40)}\b(?:with|against|to)\b${hop(40)}${OTHERS}${hop(60)}${ADS}`,
          unless: LEGAL,
        },
        {
          name: 'joint promotions',
          match:
            /\bjoint(?:ly[- ]sponsored|ly offered)? (?:marketing|promotion(?:s|al)|offers|advertising|campaigns)\b/,
          also: [re`${GIVE}`, re`${OTHERS}`],
          unless: re`${RECEIVED}|${NOT_PERSONAL}|${RIGHT}|\?|\bno\b|^reasons\b`,
        },
        {
          name: 'bids for ad space',
          match: /\b(?:real[- ]time bidding|bid requests?|header bidding)\b/,
          unless: re`${RIGHT}`,
        },
        {
          name: 'tool of an advertising platform',
          match:
            /\b(?:conversions? apis?|custom(?:er list)? audiences?|lookalike audiences?|customer match|enhanced conversions)\b/,
          unless: re`${RECEIVED}|${RIGHT}`,
        },
        {
          name: 'ads from servers of others',
          match: re`${ADS}${hop(60)}\busing\b${hop(30)}${TRACES}${hop(80)}(?:${ADVERTISER}|\bthird[- ]part(?:y|ies)\b)`,
          unless: re`${HELPERS}|${RECEIVED}|${RIGHT}`,
        },
        {
          name: 'third parties collect, under advertising',
          match: re`\b(?:${THIRD_PARTY}|partners)${hop(90)}${GATHER}${hop(90)}(?:${TRACES}|${DATA_WORD})`,
          also: [/\b(?:our|we_*|us)\b/],
          under: /\b(?:advertis|adverts?\b|ads\b)/,
          unless: re`${RECEIVED}|${HELPERS}|${RIGHT}`,
          condition: 'exclude',
        },
        {
          name: 'for others to market to you',
          match: /\bfor (?:non-?affiliates to market to you|joint marketing with [\w ]{1,40})[^.;\w]{0,4} yes\b/,
        },
        {
          name: 'third parties collect to advertise',
          match: re`${OTHERS}${hop(90)}${GATHER}${hop(120)}(?:${TRACES}|${DATA_WORD})${hop(140)}${ADS}`,
          unless: re`${OF_THE_TRADE}|${RECEIVED}|${HELPERS}|${RIGHT}`,
        },
        {
          name: 'others let in to advertise',
          match: re`${LET_IN}${hop(60)}(?:${ADVERTISER}|${OTHERS}${hop(100)}${SHOW}${hop(60)}${ADS})`,
          also: [re`${TRACES}|${DATA_WORD}`],
          unless: re`${HELPERS}|${RECEIVED}|${NOT_PERSONAL}|${RIGHT}`,
        },
        {
          name: 'ads by third parties with cookies',
          match: re`${TRACES}${hop(120)}\b(?:third[- ]part(?:y|ies)|partners|advertisers?|google|facebook|doubleclick|adsense|networks?)\b${hop(100)}${ADS}`,
          unless: re`${HELPERS}|${RECEIVED}|${RIGHT}`,
        },
        {
          name: 'objection to sharing for marketing',
          match: re`\b(?:do(?:es)? not (?:want|wish)|don't want|prefer not|opt[- ]?out|object|stop)\b[^.;]{0,80}?${GIVE}[^.;]{0,120}?\b(?:third|other|partners|others)\b[^.;]{0,60}?${ADS_OR_MARKETING}`,
          unless: /\brights?\b|civil code|1798/,
          stance: 'any',
        },
        {
          name: 'others show the ads',
          match: re`${LET_IN}${hop(60)}(?:${ADVERTISER}|${OTHERS})${hop(100)}${SHOW}${hop(60)}${ADS}`,
          unless: re`${RECEIVED}|${NOT_PERSONAL}|${RIGHT}|${OUR_ADS}`,
          strength: 'implied',
        },
        {
          name: 'advertisers, under sharing',
          match: re`(?<!\b(?:from|by|of) (?:our |the |an? |third[- ]party )?)${ADVERTISER}`,
          under: SHARING_HEADING,
          unless: LEGAL,
          notAfter: OF_NOBODY,
          strength: 'implied',
        },
        {
          name: 'joint promotions, under sharing',
          match:
            /\bjoint(?:ly[- ]sponsored|ly offered)? (?:marketing|promotion(?:s|al)|offers|advertising|campaigns)\b/,
          under: SHARING_HEADING,
          also: [re`${OTHERS}`],
          unless: LEGAL,
          strength: 'implied',
        },
        {
          name: 'joint promotions, among those who receive',
          match:
            /\bjoint(?:ly[- ]sponsored|ly offered)? (?:marketing|promotion(?:s|al)|offers|advertising|campaigns)\b/,
          after: re`${GIVE}${hop(100)}(?:${DATA_WORD}|\bpart(?:y|ies)\b|${OTHERS})`,
          also: [re`${OTHERS}`],
          unless: LEGAL,
          strength: 'implied',
        },
        {
          name: 'advertisers as recipients',
          match: re`\brecipients?\b${hop(40)}${ADVERTISER}`,
          unless: LEGAL,
          strength: 'implied',
        },
        {
          name: 'named partner makes offers',
          match:
            /^(?:(?:please note|note) that )?(?!(?:we|our|us|you|they|it|this)\b|we_)\w+ (?:\w+ )?(?:analy[sz]es|uses|processes) [\w ]{0,40}?(?:data|information|them)\b[^.;?!]{0,20}? to (?:provide|send|show|make) you (?:with )?(?:\w+ )?(?:offers|promotions|ads|advertis\w+)\b/,
          after: re`${GIVE}${hop(60)}${OTHERS}|${OTHERS}${hop(40)}\breceives?\b`,
          unless: LEGAL,
          strength: 'implied',
        },
        {
          name: 'purpose of sharing, in a table',
          match:
            /^(?:purposes?\b[^.;?!]{0,60}? )?(?:[\w /-]{1,40}, ){0,4}(?:(?:targeted |online )?advertising|ads?|marketing) (?:activities|tracking|purposes|measurement|campaigns)\b/,
          under: /\b(?:3rd|third)[- ]part|recipient|with whom|who (?:receives|gets)/,
          after: re`${DATA_WORD}|\badvertising id\b`,
          unless: re`${HELPERS}|${RIGHT}|\b(?:we_*|our|us)\b`,
          strength: 'implied',
        },
        {
          name: 'advertising platform, under sharing',
          match: re`\b(?:facebook|meta|google ads|tiktok|linkedin|pinterest|snapchat|criteo|taboola|outbrain)\b${hop(80)}${ADS}`,
          under: SHARING_HEADING,
          unless: LEGAL,
          strength: 'implied',
        },
        {
          name: 'share with third parties for marketing',
          match: re`${GIVE}${hop(80)}\b(?:third[- ]part(?:y|ies)|other (?:companies|organi[sz]ations)|partners?)\b${hop(90)}\b(?:for|to|with|in)\b${hop(40)}\bmarketing\b`,
          unless: re`${LEGAL}|\bservice providers?\b`,
          strength: 'implied',
        },
        {
          name: 'way out of ads by third parties',
          match: re`\bopt[- ]?(?:ing[- ])?out\b[^.;]{0,140}?(?:${TRACES}|${DATA_WORD})[^.;]{0,140}?${ADVERTISER}|${ADVERTISER}[^.;]{0,60}?\b(?:offer|provide)\b[^.;]{0,40}?\bopt[- ]?out\b`,
          unless: /\brights?\b/,
          stance: 'any',
          strength: 'implied',
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'not shared for targeted advertising',
          match: re`(?:${GIVE}|["']shar(?:e|ing)["'])[^;?!]{0,90}?\b(?:for|purposes? of)\b[^;?!]{0,40}?\b(?:targeted|cross-context\w*|behaviou?ral|interest-based|personali[sz]ed) (?:or [\w-]+ )?(?:behaviou?ral )?(?:advertising|advertisements|ads)\b`,
          unless: ONLY_SOME,
          stance: 'denied',
        },
        {
          name: 'not shared for advertising',
          match: re`(?:${GIVE}|\b(?:sell|rent|sold)\b)${hop(160)}(?:${OTHERS}|${ADVERTISER})${hop(100)}(?:${ADS}|${OWN_MARKETING})`,
          unless: re`${NOT_PERSONAL}|${ONLY_SOME}|${BOUND}`,
          stance: 'denied',
        },
        {
          name: 'not shared with advertisers',
          match: re`(?:${GIVE}|\b(?:sell|rent|sold)\b)${hop(100)}\b(?:with|to)\b${hop(60)}${ADVERTISER}`,
          unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
          stance: 'denied',
        },
        {
          name: 'not for their marketing',
          match: re`(?:${GIVE}|\b(?:use|used|sell|rent|sold)\b)${hop(160)}${OWN_MARKETING}`,
          also: [re`${OTHERS}|\b(?:anyone|anybody)\b`],
          unless: re`${NOT_PERSONAL}|${ONLY_SOME}|${BOUND}`,
          stance: 'denied',
        },
        {
          name: 'not shared for marketing',
          match: re`${GIVE}${hop(80)}\b(?:third[- ]part(?:y|ies)|other (?:companies|organi[sz]ations)|partners|non-?affiliates|anyone|anybody)\b${hop(60)}\b(?:(?:for|to|with|in)\b${hop(40)}\bmarketing|market (?:to you|their|its))\b|\b(?:share|disclose)\b${hop(60)}${DATA_WORD} for (?:any )?(?:marketing|advertising|promotional|commercial) purposes\b`,
          unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
          stance: 'denied',
        },
        {
          name: 'advertisers learn nothing',
          match: re`${ADVERTISER} ${LEARN}${hop(20)}\bno\b|\b(?:none|no (?:\w+ ){0,3}(?:data|information|details))\b${hop(30)}\b(?:to|with)\b${hop(20)}${ADVERTISER}|\bno ${ADVERTISER} ${LEARN}|${ADVERTISER} (?:(?:do|does|will|can) ?not|\w+n't|never) ${LEARN}${hop(40)}(?:${DATA_WORD}|\bwho you are\b)`,
          unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
          stance: 'denied',
        },
        {
          name: 'nothing for advertisers',
          match: re`${ADVERTISER} ${LEARN} (?:\w+ ){0,2}nothing\b|\b(?:gives?|shares?|sends?|tells?|pass|passes|discloses?|sells?) nothing (?:\w+ ){0,3}(?:to|with) (?:any )?${ADVERTISER}|\bkeeps? ${hop(40)}(?:away |safe )?from (?:any )?${ADVERTISER}|\bnothing (?:\w+ ){0,4}(?:shared|sent|given|disclosed|sold|passed|goes)\b ${hop(10)}(?:to|with) (?:any )?${ADVERTISER}|\bnever share your (?:health )?information unless you give us (?:\w+ )?permission\b[^.;]{0,20}\bmarketing\b|(?:not|n't) jointly market\b|\bfor (?:non-?affiliates to market to you|joint marketing with [\w ]{1,40})\W{1,4}we (?:do not|don't) share\b`,
          unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
          stance: 'any',
        },
        {
          name: 'advertisers, as "they", learn nothing',
          match: re`\bthey ${hop(20)}\b(?:get|see|learn|receive|obtain|know|collect)\b${hop(40)}${DATA_WORD}`,
          also: [re`${ADVERTISER}`],
          unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'not given for offers of others',
          match: re`${GIVE}${hop(60)}(?:${OTHERS}|\b(?:anyone|anybody)\b)${hop(60)}\b(?:send|contact|write to|market to)\b${hop(10)}\byou\b${hop(40)}(?:${ADS_OR_MARKETING}|\boffers\b)|\bused by (?:anyone|anybody|others)(?: else)?\b${hop(20)}\b(?:marketing|advertising)\b`,
          unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
          stance: 'denied',
        },
        {
          name: "children's data not for advertisers",
          match: re`(?:${GIVE}|\b(?:sell|rent|sold)\b)${hop(100)}\b(?:with|to|for)\b${hop(60)}(?:${ADVERTISER}|\b(?:third parties|anyone|others)\b${hop(20)}\b(?:marketing|advertising)\b|\btargeted advertising\b)`,
          also: [CHILDREN],
          unless: AS_LAW_ASKS,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'advertisers not let in',
          match: re`\b(?:authori[sz]e|allow|permit)s?\b${hop(10)}\bcollection of\b${hop(60)}${DATA_WORD}${hop(60)}${ADS}|\b(?:allow|permit|let|enable)\b${hop(40)}${ADVERTISER}${hop(60)}\b(?:collect|access|track|receive|place|set|use|gather|see|know|learn)\b|\bhand(?:ing|ed)?\b${hop(40)}\bto\b${hop(20)}${ADVERTISER}|\b(?:work|partner|cooperate) with ${hop(20)}${ADVERTISER}`,
          unless: re`${NOT_PERSONAL}|${ONLY_SOME}`,
          stance: 'denied',
        },
        {
          name: 'shared with nobody',
          match: re`(?:${GIVE}|${GIVEN_AWAY}|\bdistribut(?:e|ed)\b)${hop(90)}\b(?:with|to)\b ?(?:any |other |outside |a ){0,3}(?:third[- ]part(?:y|ies)|3rd part(?:y|ies)|(?<=(?:outside|other) )part(?:y|ies)|anyone|anybody|others|(?:compan(?:y|ies)|organi[sz]ations?|group, individual|individuals?|person|entit(?:y|ies))(?! (?:that|who|which|in|within)\b))\b`,
          also: [ANY_DATA],
          unless: re`${LIMITED}|${BOUND}`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'not shared at all',
          match: re`\b(?:shar(?:e|es|ed|ing)|disclose)\b(?:,? (?:or |nor )?(?:give|sell|trade|rent|transfer|disclose|share)){0,3}(?:,? or \w+)? (?:any (?:of )?|your |the |user |personal |such |this |that |these ){0,4}(?:data|information|info|details|e-?mails?(?: address(?:es)?)?)(?: (?:at all|with no one|from (?:you|users)|about (?:our )?(?:you|users|visitors)))?(?:[.!]?$|, (?:unless|except)\b)|^(?:data|information) (?:sharing|shared)(?: with third parties)?\W{1,4}(?:no|none|never)\b[.!]?$|\b(?:no|none)\b${hop(40)}\b(?:is|are|will be) (?:ever )?shared(?: with (?:anyone|third parties))?[.!]?$|\byour (?:e-?mail|address|data|info\w*|details)\b${hop(40)}\bbe (?:\w+,? or )?shared[.!]?$`,
          unless: re`${LIMITED}|\b(?:you|users) (?:\w+ )?(?:must|may|should|can|agree)\b|\blocation\b|\b(?:if|when|unless|until) you\b`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'nothing is shared',
          match:
            /\bnothing (?:[\w']+ ){0,4}(?:is|will be|gets) (?:ever )?(?:shared|passed on|given|handed|disclosed|sold|sent|transmitted) (?:or \w+ )?(?:with|to) (?:any )?(?:third[- ]part|anyone|anybody|others|other (?:compan|part))/,
          unless: LIMITED,
          strength: 'implied',
        },
        {
          name: 'stays in the house',
          match: re`\bonly (?:be )?(?:shared with|disclosed to|given to|shared)\b ${hop(20)}\b(?:our (?:own )?(?:staff|employees|team)|(?:individuals|people|staff|persons|employees|personnel) (?:within|in|inside|of|at) (?:our|the|we_))`,
          also: [ANY_DATA],
          unless: re`${LIMITED}|\b(?:partners|affiliates|advertis\w+)\b`,
          strength: 'implied',
        },
        {
          name: 'no network of ads',
          match: re`\b(?:us(?:e|es|ed)|includes?|contains?|integrates?|embeds?|has|have|there (?:is|are))\b${hop(60)}(?:${ADVERTISER}|${AD_NETWORK}|\b(?:ads?|advertising)(?:[ -]|\/ ?)sdks?\b)|\bno\b${hop(60)}(?:${ADVERTISER}|\b(?:ads?|advertising) sdks?\b)${hop(20)}\b(?:used|included|integrated|embedded|present|involved)\b`,
          unless: re`${ONLY_SOME}|\b(?:you|opt|control|access|behalf|information (?:about|on|from)|data (?:about|on|from))\b`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'data never for marketing',
          match: re`\b(?:collects?|uses?)\b${hop(90)}\bcommercial marketing\b`,
          stance: 'denied',
          strength: 'implied',
        },
      ],
    },
  ],
});
