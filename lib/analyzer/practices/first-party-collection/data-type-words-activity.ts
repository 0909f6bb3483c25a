import { re } from '../../vocabulary';
import type { DataTypeWords } from './data-type-words';

const US = /(?:us|we_*|our|customer|support)/;

/** What people do with the service and what their devices tell. */
export const ACTIVITY_WORDS: readonly DataTypeWords[] = [
  {
    word: 'purchases',
    names: [
      /\bpurchas(?:e|ing) (?:history|histories|information|data|records?|details|activity)\b|\b(?:history|records?|details) of (?:your |the )?(?:purchases|transactions|orders)/,
      /\b(?:your|any|make|making|made|past|previous|ticket|other|process(?:ing)?|in-app|in-game|online|skin|item|record of the|further) purchases?\b(?! of (?:the|our) (?:company|business))|(?:,|\band) purchases\b|(?:,|\band) purchase(?=,? (?:and|or) (?:\w+ ){0,2}(?:data|information|histor|behavio))/,
      /\btransaction(?:al)?s?[ -](?:history|data|details|information|records?|ids?|amounts?)\b|\b(?:your|about (?:the|your)|conduct a|related to) transactions?\b|\bdata about transactions\b|\btransactions? (?:that |which )?you (?:have )?(?:ma[dk]e|conduct|complete|initiate|carr(?:y|ied) out)/,
      /\border (?:history|information|details|data|number)\b|\b(?:your|place an?|placing an?|placed|of your|about your) orders?\b/,
      /\b(?:products?|articles|services?|items?|goods|tickets?|subscriptions?|games?)(?: (?:and|or) services)? (?:that )?(?:you (?:have |may )?(?:purchased?|ordered|buy|bought)|purchased|ordered|bought)\b|\b(?:purchased|ordered|bought) (?:items|products|goods|articles|services)\b/,
      /\bcommercial information\b|\bsubscription (?:history|data|type)|\b(?:when|if) you (?:make a purchase|purchase|buy|order)\b|\b(?:wish|want)(?:es|s)? to (?:buy|purchase|order)\b|\b(?:purchas|buy)ing (?:a|an|our|any|one of our) (?:\w+ )?(?:products?|items?|tickets?|subscriptions?|services?|games?|goods)\b|\b(?:details|records?) (?:of|regarding|about) (?:the|your|each) (?:payment |purchase )?transactions?\b|\bamounts? of (?:the|your|each) (?:payment |purchase )?(?:transactions?|purchases?|orders?|payments?)\b|\bshopping histor(?:y|ies)\b|\bamounts? paid\b|\b(?:tickets|trips|journeys|rooms|flights|courses|events|seats) (?:that )?you (?:have )?(?:booked|book|reserved?)\b|\b(?:past|previous|earlier) orders\b|\b(?:items|products|goods) in your (?:shopping )?(?:basket|cart)\b|\bwhat (?:was|were) (?:bought|ordered|purchased)\b|\bwhat you (?:have )?(?:buy|bought|order|ordered|purchased?)\b|\b(?:booking|reservation) (?:information|details|data|history)\b|\bbookings?,|\bitinerar(?:y|ies)\b|\btravel dates\b|\bpurchase (?:transactions?|amounts?|receipts?|status|dates?)\b|\bsubscription status\b/,
    ],
    unless:
      /\b(?:similar to those|merger|acquisition|bankruptcy|corporate|acquired by|against unauthori[sz]ed|performance of a contract|purchase contract)\b/,
    onlyCollected: true,
  },
  {
    word: 'ip-address',
    names: [
      /\bip(?:[- ]address(?:es)?|[- ]number|[- ]data\b|address(?:es)?|number)|\b(?:your|the|user's|client|full|truncated|source|anonymi[sz]ed) ip\b|\bipv[46]\b|\b(?:your|user's|users'|visitor's) server address\b|\binternet protocol\b|\(ip\)|\bips\b/,
    ],
  },
  {
    word: 'device',
    names: [
      /\b(?:device|hardware|browser|computer|phone|handset|system|equipment|terminal)(?:'s)?(?: or \w+)?[ -]?(?:types?|ids?\b|identifiers?|information|models?|data|(?<!\b(?:browser|your device|through device|in device) |browser's )settings?|versions?|attributes?|manufacturers?|characteristics|details|names?|make|software|configurations?|specific|languages?|brand)/,
      /\boperating systems?\b|\buser[- ]agent|\bimei\b|\bmac address|\bidfa\b|\bscreen (?:resolution|size)/,
      /\b(?:unique|mobile|online|persistent|advertising|electronic|digital|device\/session) (?:\w+ )?identifiers?\b|\badvertising ids?\b/,
      /\b(?:type|name) of (?:your )?(?:device|browser|computer|mobile)|\b(?:information|data) (?:about|on|from|regarding) (?:your|the|a) (?:\w+ )?(?:devices?|computers?|phone|browser|terminal)(?!'s (?:camera|gps|location|contact|address|microphone|calendar|photo))/,
      /\b(?:devices?|computers?|browsers?) (?:(?:that )?you use|used)|\bdevices? and (?:usage|connection)|\btechnical (?:and device )?data\b|\bapp(?:lication)? versions?\b|\btime ?zone\b|\b(?:android|installation|install|app[- ]instance|vendor) ids?\b/,
      /\bbrowser settings(?=,| and| or)|(?<!web[ -]|your |internet )\bbrowsers?\b(?:,| and| or| you)|\bbrowser (?:strings?|types?)\b|\bos (?:version|type|name)\b|\bbattery (?:level|status)\b|\bidentifiers? of (?:your|the) (?:device|phone|browser|computer)|\brecogni[sz]e your (?:\w+ )?(?:browser|device|computer)|\b(?:kind|sort|make|model|brand) of (?:your |the )?(?:device|phone|handset|computer|browser)/,
    ],
    unless:
      /\bcookies? (?:is|are) (?:a )?(?:\w+ )?(?:small|text|tiny|files?|data|pieces?)\b|\bsmall amounts? of data\b|\b(?:block|refus|reject|declin|disabl|delet|accept|disallow|warn|notif|prevent|turn)\w*\b[^.;]{0,60}\bcookies?\b|\bcookies? (?:\w+ ){0,4}(?:off|blocked|refused|rejected|declined|disabled|deleted|removed)\b|\bssl\b|\bsecure sockets?\b|\bdo[- ]not[- ]track\b|\b(?:encrypt|scrambl)\w*\b[^.;]{0,60}\bbrowser\b/,
  },
  {
    word: 'cookies',
    names: [
      /\bcookies?\b(?![- ]?(?:free|less))|\bpixels?\b|\bweb[- ]?beacons?\b|\bclear gifs?\b|\btracking technolog|\btrackers(?=;|, usage| and usage)/,
      /(?<!\bencrypted )\b(?:local|session) ?storage\b|\bbrowser(?:'s)? storage\b|\b(?:chrome|browser)\.storage\b|\bindexed ?db\b/,
    ],
  },
  {
    word: 'usage',
    names: [
      /\busage\b|\bgame ?play\b|\bgame (?:scores?|statistics|data|history)\b|\bachievements\b(?=,| and| unlocked|$)|(?:,|\band|\bhigh) scores\b/,
      /\b(?:site|your) navigation\b|\bonline activit|\bpages? (?:that )?(?:you |they |viewed|visited|views?|requested|accessed)|\bpage ?views?\b|\bclickstream\b|\bclick(?:s|ed)\b|\blinks? (?:you|clicked)/,
      /\b(?:articles|pages|videos|stories|products|items|screens|songs|films|movies|shows|episodes|lessons|games|levels|adverts?|ads) (?:that |which )?you(?:'ve)? (?:have )?(?:read|view(?:ed)?|watch(?:ed)?|look(?:ed)? at|open(?:ed)?|play(?:ed)?|listen(?:ed)? to|finish(?:ed)?|see|tap(?:ped)?)\b|\bscroll(?:s|ed|ing)?\b|\bbuttons? (?:that |which )?you (?:press|click|tap)|\bhow (?:far|long|often) you\b|\bmouse movements?\b|\bcrash (?:reports?|logs|data)\b|\bperformance data\b|\b(?:when|time) you (?:last log|(?:last )?logged) ?in\b|\blast (?:log-?in|visit)\b|\blog-?in (?:times?|dates?|history)\b|\b(?:functions|features) (?:that |which )?you (?:have )?used?\b/,
      /\b(?:server |web |access |event |activity |system )?log(?:[- ]?files?| data| information)\b|\b(?:server|access|web|activity) logs\b|\baccess log\b/,
      /\bsearch (?:queries|query|terms?|history)\b|\bsearches (?:you|for)|\bbrowsing (?:history|behaviou?r|activit|patterns|data|information|actions)/,
      /\b(?:your|their|user) (?:use|actions|visits?|interactions?|activity|activities|behaviou?r)\b(?: (?:of|to|with|on|in|within))?|\binteract(?:s|ions?)? with (?:our|the|us|we_*|content|ads|emails)/,
      /\b(?:web ?site|site|web|visitor) traffic\b(?! (?:light|sign))|\bhow long (?:each |a |the )?(?:visitors?|users?|they|you) (?:stay|spen[dt]|remain|visit)\w*|\bpages (?:of (?:the|our|we_+) (?:\w+ )?)?(?:are|were|being|have been) (?:visited|viewed|accessed|requested|read)\b/,
      /\bhow (?:often|many times) (?:each |a |the |our )?(?:pages?|articles?|files?|videos?|links?|app|screens?)\b|\b(?:requested|visited|viewed|accessed) (?:pages?|urls?|files?)\b|\bstatus codes?\b|\b(?:pages?|urls?) (?:requested|visited)\b/,
      /\btimes? spent|\b(?:date|time)s? (?:and (?:time|date) )?(?:of|stamps?) (?:your |the |each |access|visit|request)|\baccess times?\b|\breferr(?:ing|er|al)s?\b|\b(?:sites?|pages?) (?:that )?you visited before\b|\b(?:last|previous|prior) (?:web ?)?(?:site|page|url)s? (?:(?:that |which )?you (?:\w+ )?)?visited\b/,
      /\bhow (?:you|users?|visitors?|people|customers|our|often|many) (?:\w+ ){0,3}?(?:use|interact|access|visit|navigate|engage|read|view|watch|browse|click)/,
      /\b(?:google )?analytics\b|\bfeatures (?:you|used)|\bcontent (?:you )?(?:viewed|view)\b|\btraffic data\b|(?:,|\band) pages\b|\bpages[,;]|\bwhether (?:you|they|users?|recipients?) (?:\w+ )?(?:open|click|read)\w*\b/,
    ],
  },
  {
    word: 'approximate-location',
    names: [
      /(?<!\b(?:real-time|exact|depending on) )\b(?:approximate|general|coarse|physical|current|geographic(?:al)?|your|device|user|their|device's|inferred|derive\w*) (?:(?!precise|exact|gps)\w+ )?(?:geo-?)?locations?\b(?! services|, as determined by gps)/,
      /(?<! (?:precise|exact|gps) )\b(?:geo-?)?location (?:information|data|from|of your (?!\w+,? (?:as )?(?:determined )?(?:by|from|through|with) gps)|based|tracking|history|,)|(?<! (?:precise|exact) )\bgeo-?location\b/,
      /(?<!\b(?:the|our|its|their|that|this|any|each|and|or|company|store|office) )\blocation(?=, (?:and )?(?:your )?(?:ip|device|language|browser|age|gender|time zone|contacts|camera|photos?|usage|e-?mail|phone|search)\b)|(?:,|\band|\bor|\bas|\byour|:) locations?(?=\s?(?:[,;.()]|$|and\b|or\b))/,
      /(?<!\b(?:selected|certain|other|different|particular|specific|some|our|these|those|facing|and) )\bgeographic(?:al)? (?:area|region|data|information|location)|\bwhere you are (?:located|in)\b|\broughly where you (?:are|live)\b|\b(?:rough|general|approximate) whereabouts\b/,
      /\b(?:country|state|town|city|region|area) (?:you are in|in which you|from which (?:you|the|a|they)|where (?:the requests?|visitors?|users?)\b|you (?:are )?(?:visit|connect|access)\w* (?:\w+ ){0,3}from)\b/,
      /\b(?:country|city|region|town)\b[^.;]{0,40}\b(?:your|the|an?) ip\b|\bip\b[^.;]{0,60}\b(?:country|city|region)\b/,
      /(?<!\b(?:our|its|the|this|that|any|their|store|business|office|retail|data|storage|processing|server|another|with|of|on|and) )\blocations?$|\bcity of residence\b|\bplace of living\b|\b(?:geographic(?:al)?|device(?:'s)?|current|approximate) positions?\b|\bcountry and (?:city|postcode|zip)\b|(?<=(?:age|gender|sex|language|country|name),? (?:and |or )?)region\b/,
      /\bcity\b(?=,| and| or|\/)|\bzip ?codes?\b|\bcountry (?:of residence|you (?:live|are))(?=.{0,40}\b(?:from|based on|name)\b)|(?<!\b(?:your|their|its|another|any) (?:province,? )?)\b(?:state|region),? (?:and|or) country\b|\b(?:name|city|town|state|province|region|zip(?: code)?|post(?:al )?code|language|gender|age|address|device),? (?:and |or )?country(?=,|;|\)|$| and\b)/,
    ],
    unless:
      /\bdata processing location\b|\bif you (?:reside|live)\b|\bjurisdictions?\b|\bworldwide\b|\bsub-?processors?\b|\blaws?\b[^.;]{0,40}\b(?:in|of|where|var(?:y|ies)|differ\w*|by|applicable)\b|\b(?:rights|available|applicable|depend(?:s|ing)?|vary|varies|differ\w*)\b[^.;]{0,40}\b(?:on|by|in|with|according to) (?:[^.;]{0,30}\b)?(?:your|the|where) (?:\w+ )?(?:locat|region|country|state|you are|you live)|\boutside (?:of )?(?:your|the)\b|\btransfer\w*\b[^.;]{0,80}\b(?:to|outside|across|between|into)\b/,
  },
  {
    word: 'precise-location',
    names: [
      /(?<!non-|not )\bprecise(?:ly)? (?:\w+,? ){0,3}?(?:geo-?)?locat\w+|\b(?:exact|real-time|specific or general) (?:physical |geo\w* )?location/,
      /\b(?:geographic(?:al)?|location|exact) coordinates\b|\bcoordinates of (?:your|the) (?:device|phone|location|position)\b|\bexactly where you are\b|\b(?:exact|precise) whereabouts\b/,
      /\bgps\b|\bglobal positioning|\blatitude\b|\bcell(?:ular)? towers?\b/,
      /\bwi-?fi (?:access|signals?|hotspots?|triangulation|data(?! usage))|\bnearby (?:cell|wi-?fi|bluetooth|devices)|\bbluetooth[^.;]{0,60}\b(?:signals?|locat\w+|beacons?|presence)\b|\blocat\w+[^.;]{0,80}\bbluetooth\b/,
    ],
  },
  {
    word: 'messages',
    names: [
      /\b(?:direct|private|personal|instant|chat|internal|in-app|member) (?:messages?|messaging)\b|\bmessage (?:content|texts?|histor(?:y|ies)|data)\b/,
      /\bmessages (?:that |which )?(?:members|users|players|they) (?:\w+ )?(?:send|exchange|write)\b|\b(?:send|write|say) (?:\w+ )?to (?:another|other) (?:user|member|player|people|person)|\b(?:our|the|in-(?:app|game)) chat[- ](?:services?|rooms?)\b/,
      /\bmessages? (?:that )?(?:you |sent |exchanged |between |to other|with other)(?:\w+ ){0,4}?(?:send|receive|exchange|users|members|others|friends|each other|through|on|via)/,
      /\b(?:content|contents) of (?:your |the |any |e-?mail |private ){0,3}(?:messages?|communications|e-?mails|chats|conversations)/,
      /\bcommunicat(?:e|ions?|ing) (?:(?:\w+ ){0,5}?(?:between|among) (?:and )?(?:other )?(?:users|partners|travell?ers|guests|members|players|riders|drivers|hosts|buyers)|(?:with|you have with|from|to) (?:other (?:users|members|players|people|customers|individuals|\w+ users)|riders|drivers|hosts|each other|(?:your )?friends|others|creators|sellers))/,
      /\b(?:chats?|messages) (?:between|among) (?:members|users|players|friends|participants)\b/,
      /\bsend (?:and receive |or receive )?(?:\w+ )?messages (?:and|to|through|within)\b|\bwhere you send messages\b/,
      /\bchats?\b(?:,| (?:(?:in|within) (?:the|our) (?:app|game|service)|logs?|messages|with other|with friends|and messag|communications))|\b(?:your|user|snaps and|in-game|text) (?:chats?|messages)\b|(?<!log )\b(?:messages|chats)[,;]/,
      /\bsend (?:each other|one another)\b[^.;]{0,30}\bmessages?\b|\bmessages? to (?:one another|each other|other|another)\b|\b(?:monitor|record|scan|review)\w* (?:\S+ ){0,3}?(?:your|user|users') (?:communications|messag\w+)\b/,
    ],
    unless:
      /\b(?:error|marketing|promotional|push) messages?\b|\bchat ?bot|\blive (?:video|chat)\b|\b(?:messages? )?(?:to|with|from|contact|e-?mail|send) us\b|\bsend you\b|\bmessag\w+ and data rates|\bcustomer (?:service|support|calls)\b|\bmessage ids?\b|\bfeature that allows\b|\bcommunicate with us\b|\b(?:marketing|promotional|automated|sms) (?:\w+ )?messages\b|\b(?:via|by) [^.;]{0,40}\b(?:text|push) messages?\b|\binformational messages\b|\bsms\b|\bopt[- ]?out\b|\bhelp us assist you\b|\bsupport messages\b|\b(?:chat|text|messag\w+)[^.;]{0,40}\bto contact\b|\bwhen you contact\b|\bbetween you and us\b|\bsupport (?:tickets?|requests?|chats?|team|staff)\b|\bcommunicating with we_+|\bas secure\b|\bpromotional e-?mails?\b|\be-?mail messages\b|\bmessaging systems?\b|\bcommunicat(?:ions|e) with you\b|\bcontact (?:feature|form)\b|\bor other messages\b|\bsecurity alerts\b|\brecord such communications\b|\bpost(?:s|ed|ing)?\b[^.;]{0,60}\b(?:chat rooms?|boards?|forums?)\b/,
    onlyCollected: true,
  },
  {
    word: 'support-communications',
    names: [
      re`\b(?:when|if|whenever|where|time|by|that) (?:you|users?|customers) (?:\w+ ){0,4}?(?:contact|write to|call|e-?mail|message|communicate with|correspond with|reach out to|get in touch with|chat with) ${US}\b`,
      /\b(?:when|if|whenever|where|by|that) (?:you|users?|customers) (?:\w+ ){0,4}?interact with (?:us\b|(?:our |the )?(?:customer|support|service team))/,
      /\bwhat (?:you|users|customers|members|parents) (?:\w+ )?(?:write|tell|say|send|report)\b[^.;]{0,30}\b(?:us|we_*|our|support|help)\b|\b(?:letters|e-?mails|messages) (?:to|you send) us\b|\bask (?:us )?for help\b|\b(?:text|message) (?:that )?you (?:enter|type|write)\b/,
      /\bcorrespondence\b|\b(?:conversations?|interactions?|exchanges)\b[^.;]{0,30}\bbetween you and (?:us|we_|our)|\bcorresponding (?:with|via)|\bcontact forms?\b|\b(?:your|any|provid\w+|giv\w+|send\w*|submit\w*|leav\w+|offer|with|include|collect|store|keep|process|review\w*|receiv\w+|of|the) (?:us |your |any |user |customer ){0,3}feedback\b(?! (?:from the community|matters|is (?:important|valu\w+|welcome)))|,(?: and| or)? feedback\b|(?<!\b(?:request|solicit) )\bfeedback(?:,| (?:forms?|that|you|we (?:receive|get|collect)|from (?:you|users|customers)|and|or|or)\b)|^\W{0,4}feedback\b/,
      re`(?<!\baddress(?:es)? of (?:those|people|persons|visitors) who )\bcommunicat(?:ions?|es?|ing) (?:you (?:send|have)|(?:with|to|between you and|sent to|that you send to) ${US})\b|\byour communications?\b(?! preferences?)`,
      /\b(?:inquir|enquir)(?:y|ies)\b|(?<!search )\bqueries\b|(?<!\banswers? )\byour (?:questions?|comments?|complaints?|messages?|report)\b|\brespond\w* to (?:your|user|customer) (?:\w+ )?requests?\b|\bquestions(?:,| or| and) (?:comments|complaints|concerns|requests|inquir|feedback|suggestions)/,
      /\bcustomer (?:support|service|care)\b(?= (?:request|inquir|interact|communicat|contact|information|data|ticket|call|record|conversation|team|phone|agent|via|for|when))|\b(?:contact|call|through|using|(?:calls?|letters?|e-?mails?|messages?|chats?|conversations?) (?:to|with))(?:ing|s)? (?:our |the )?(?:customer|technical|member|guest) (?:support|services?|care)/,
      /\bsupport (?:requests?|tickets?|inquir\w+|cases?|issues?|chats?|communications)|\brequests? (?:for )?(?:\w+ (?:and|or) )?(?:support|assistance|help)|\b(?:problem|bug) reports?\b|\brequests for information|\b(?:send|sending|sent|write|submit) us\b|\b(?:participat|respon|repl|answer|complet|fill)\w* (?:\w+ ){0,4}?surveys?\b|\bsurvey (?:responses?|answers?|data|results|information)\b|\bsurveys?, (?:\w+ ){0,3}(?:contests?|polls|competitions)/,
    ],
    unless:
      /\bsearch queries\b|\bplease (?:e-?mail|contact|write)\b|\bif you have (?:any |further )?(?:questions|concerns)\b|\bright to\b|\bshould (?:direct|contact)\b|\bhas not been satisf|\bto (?:withdraw|unsubscribe|opt)\b|\b(?:solicit|request|ask for) your feedback\b|\bsurvey again\b|\bby contacting\b|\botherwise when you contact us\b|\b(?:ssl|tls)\b|\b(?:voluntar\w+|anonymous\w*)\b[^.;]{0,80}\bsurvey\b|\b(?:send|sending|write) us (?:an? )?\S+ (?:to|at)\b|\bcontact us (?:\w+ )?with (?:any )?(?:questions|concerns)|\brefer your quer|\bto other users\b|\bexercise (?:\w+ ){0,3}rights?\b/,
    onlyCollected: true,
  },
  {
    word: 'user-content',
    names: [
      /\b(?:text|user|input) prompts?\b|\buser[- ]?(?:generated|submitted|provided)? ?(?:content|contributions?|submissions?|materials)\b|\b(?:your|customer|member|uploaded|submitted) (?:content|contributions|submissions|files|documents|posts|reviews|projects|work|artwork|designs|notes|drawings|recipes|stories|drafts|prompts|creations)\b|\bcontent data\b|\bcustomer data\b(?! (?:security|platform|only|on behalf))/,
      /\b(?:content|files?|documents?|materials?|photos?|images?) (?:and \w+ )?(?:that |which )?(?:you|users?|customers|members) (?:may |choose to |might |have )?(?:\w+ )?(?:post|upload|publish|share|create|contribute|submit|store|save|add|transfer|send|enter|make|input|provide)\b|\b(?:information|data) (?:that |which )?(?:you|users?) (?:may |choose to )?(?:post|upload|publish|store|make public)\b|\b(?:definitions|entries|answers|translations|segments|edits) (?:that (?:you|are) )?submit(?:ted)?\b|\bfiles (?:sent|transferred|shared)\b/,
      /\b(?:you|users?|members|visitors|customers) (?:\w+ ){0,4}?(?:upload|(?<!\b(?:by|us|via|the) )post(?! office)|publish|comment)\b/,
      /\b(?:notes|drawings|designs|stories|recipes|playlists|drafts|texts|models|code|favou?rites|bookmarks|prompts|lists|descriptions|instructions|projects|names|settings|tasks|templates)\b[^.;]{0,30}\b(?:that )?(?:you|users|members|the child) (?:write|make|create|draw|save|enter)s?\b/,
      /\bposts\b(?! (?:changes|the|any|this|an)\b)|\b(?:your|forum|blog|comment|message|public|social media|the) post(?:ings?)?\b(?! office| of (?:\w+ )?changes)|\b(?:leav|mak|add|writ)\w* (?:(?:a|an|any|your|public) ){0,2}comments?\b|(?<!\b(?:questions?|\w{2}quir\w+|complaints?|suggestions?|feedback|requests?|concerns?|any|have),? (?:and |or )?)\bcomments?\b(?= (?:and|or|on|you|to)|,|;)(?!,? (?:and |or )?(?:questions|suggestions|concerns|complaints|inquir|feedback|requests))|(?<!\b(?:security|team|who|which|staff|she|he|it|periodic|regular) )\breviews\b(?! our| this| and monitor| your)/,
      /(?<!\battempts? to )\bupload(?:s|ed|ing)?\b(?! by others)|\bmessage boards?\b|\bpost(?:ing)? (?:on|in|to) (?:our|the) (?:\w+ )?(?:forums?|boards?|blog|community)\b|\b(?:discussion|public|community) (?:forums?|boards?)\b|\b(?:discussion|community) areas?\b|\bblogs?\b(?: posts| comments)|\bcontributions\b|\bbio(?:graphy)?\b|\bfree[- ](?:form )?text\b|\b(?:everything|anything|whatever) you (?:write|draw|create|make|record|type|put|add)\b(?! to (?:us|our))/,
    ],
    unless:
      /\bcookies?\b|\btravel document|\bjob applications?\b|\bidentity (?:verification|check)|\bverify your identity\b|\bcareer site\b|\bat your own risk\b|\bas (?:a |the )?(?:data )?processor\b|\bin accordance with the instructions\b|\bunauthori[sz]ed (?:attempts|access)\b|\bremain the (?:data )?controllers?\b|\b(?:a|the|each) customer (?:\w+ )?(?:uploads?|shares?|enters?)\b|\bdoes not apply\b|\bmailbox\b|\bdelivering packages\b|\bposts? (?:changes|those changes|the (?:updated|revised|new))/,
  },
];
