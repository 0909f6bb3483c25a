import { definePractice } from '../../practice';
import { gap, re, THIRD_PARTY } from '../../vocabulary';
import { ADVERTISER, hop, OF_THE_TRADE, RECEIVED } from './advertising';

const TRACES = String.raw`\b(?:cookies?|web beacons?|beacons?|pixels?(?: tags?)?|sdks?|software development kits?|(?:web )?tags|trackers?|tracking (?:technolog(?:y|ies)|tools|code)|(?:similar|such|these|other) technologies|clear gifs?|local storage|scripts?|plug-?ins?|widgets?|social (?:media )?(?:buttons?|features))\b`;
const OTHERS = String.raw`\b(?:${THIRD_PARTY}|third part(?:y|ies)|partners|(?:certain|selected|some) companies|this type of services?|some of we_+ listed below|companies (?:that |which )?we work with|(?:another|an outside|an external) (?:company|party|firm|service|vendor)|other firms|social (?:media )?networks?|(?:analytics|advertising|measurement|social media|ad) (?:and \w+ )?(?:partners?|providers?|compan(?:y|ies)|networks?|services?|vendors?|firms|platforms?)|others)\b`;
/** Services that watch visitors from the page itself. */
const WATCHER = String.raw`\b(?:google (?:analytics|ads|ad manager|adsense|adwords|tag manager|marketing)|firebase(?!,? \(?(?:auth|cloud|firestore|hosting|(?:realtime )?database|storage))|crashlytics|adsense|admob|doubleclick|hotjar|mixpanel|amplitude|segment\.io|heap analytics|fullstory|matomo cloud|hubspot|marketo|pardot|intercom|optimizely|new relic|(?:facebook|meta|tiktok|linkedin|twitter|pinterest|snap|reddit)(?:'s)? (?:pixel|sdk|custom audiences|insight tag|conversion\w*|connect|business tools|like button)|linkedin insight|comscore|quantcast|chartbeat|nielsen|kissmetrics|yandex\.?metrica|adobe (?:analytics|marketing cloud)|omniture|appsflyer|branch\.io|flurry|criteo|outbrain|taboola|liveramp|mouseflow|microsoft clarity|crazy egg|bing ads|sentry|yahoo analytics|statcounter|cloudflare insights|piwik pro|posthog|bugsnag|kochava|plausible(?: (?:analytics|insights)|\.io)|(?<=\b(?:us(?:e|es|ing)|by|with|provider:?) )plausible\b|fathom analytics|umami cloud|goatcounter|app ?center|game ?analytics|unity (?:ads|analytics)|telemetrydeck|aptabase|onesignal|logrocket|smartlook|(?:ironsource|vungle|chartboost|applovin|inmobi|tapjoy) sdks?|coremetrics|webtrends|site ?meter|woopra|histats|addtoany|apple(?:'s)? app analytics|app store analytics|dart cookies?|etracker|mediavine|raptive|adthrive|ezoic|disqus|addthis|sharethis|gravatar|re-?captcha|_(?:ga|gid|gat|fbp|gcl|clck|hj|uet)\w{0,30})\b`;
const ACT = String.raw`\b(?:collect(?:s|ed|ing)?|gather(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|set(?:s|ting)?|plac(?:e|es|ed|ing)|us(?:e|es|ed|ing)|access(?:es|ed|ing)?|stor(?:e|es|ed|ing)|deploy(?:s|ed|ing)?|recogni[sz]e|serv(?:e|es|ed|ing)|track(?:s|ed|ing)?|employ(?:s|ed)?|operat(?:e|es|ed)|drop|install(?:s|ed)?|puts?|leav(?:e|es)|reads?)\b(?<!\b(?:your|our) use)`;
const ELSEWHERE =
  /\b(?:when you (?:visit|leave|click)[^.;]{0,40}(?:other|third|their|linked) |click(?:ing)? on (?:a |an |the |any )?(?:\w+ )?(?:links?|ads?)\b)|\bon their (?:own |digital )?(?:properties|sites?|websites?|pages|apps?)\b|\b(?:we do not (?:have )?(?:control|access)|not responsible)\b/;
/** A tool that keeps the trackers of others away. */
const BLOCKER =
  /\b(?:blocks?|removes?|strips?|detects?|hides?)\b (?:\w+,? ){0,5}(?:third[- ]part\w+|trackers?|tracking|google analytics|beacons|pixels)/;
const BROWSER = /\b(?:block|refus|reject|disabl|prevent|delet)\w*\b[^.;]{0,40}\bthird[- ]party cookies\b/;
/** Said of third-party cookies in the passive, or of a page without them. */
const NOT_USED =
  /\b(?:are|is|will be) (?:not|never) (?:\w+ )?(?:used|set|placed|included|loaded|employed|stored|allowed|permitted|embedded|present)\b|\bfree (?:of|from) (?:any )?third[- ]part/;
/** An advertiser's platform that is told something, or has a page of settings, is not one that watches here. */
const AD_PLATFORM_ONLY =
  /\bgoogle ads personali[sz]ation\b|\b(?:work|partner)(?:s|ing)? with (?:[\w-]+ ){0,4}such as google ads\b(?![^.;]{0,200}\b(?:cookies?|pixels?|tags?|sdks?|collect\w*|track\w*)\b)/;
/** Services that other sites build in. */
const SUPPLIER = String.raw`\b(?:cloudflare|stripe|paypal|google|facebook|meta|microsoft|amazon|twitter|linkedin|youtube|vimeo|adobe|shopify|wordpress|automattic|our (?:payment|hosting|shop|store|web analytics|analytics|chat|video) (?:providers?|platforms?|processors?|services?))\b`;

export const thirdPartyTracking = definePractice({
  id: 'third-party-tracking',
  category: 'third-party-sharing',
  cue: /cookie|type of service|pixel|beacon|analytics|sdk|software dev|plug-?in|widget|social|measur|script|font|track|third[- ]part|partner|advertis|google|technolog|tags|compan|\bothers\b|embed|captcha|\bthey\b|joint|provider|server|network|anyone else|nobody|no one|no other|doubleclick|disqus|gravatar|_ga|_fbp|firebase|crashlytics|sentry|hotjar|mixpanel|amplitude|intercom|hubspot|admob|adsense|posthog|plausible|appsflyer|applovin|unity ads|onesignal|telemetry|diagnos|crash|^zero\b|\bads\b|data shared|outside|external|agreements? with|google|apple/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'others use cookies',
          match: re`${OTHERS}${hop(110)}${ACT}${hop(80)}${TRACES}`,
          unless: re`${RECEIVED}|${ELSEWHERE}`,
        },
        {
          name: 'advertisers use cookies',
          match: re`${ADVERTISER}${hop(110)}${ACT}${hop(80)}${TRACES}`,
          unless: re`${RECEIVED}|${ELSEWHERE}`,
        },
        {
          name: 'cookies of others',
          match: re`${TRACES}${gap(60)}\b(?:set|placed|served|provided|operated|controlled|used|managed|stored|from|by|of)\b(?:(?<=(?:set|placed|served|provided|operated|used) by)${gap(60)}|${gap(30)})(?:${OTHERS}|${ADVERTISER}|\b(?:google|facebook|meta|youtube|vimeo|linkedin|microsoft|squarespace)\b)|${TRACES} (?:\w+ )?(?:allow|enable|help|let) us and (?:our|its) (?:\w+ )?partners`,
        },
        {
          name: 'third-party cookies',
          match: re`\bthird[- ]part(?:y|ies'?) (?:(?!(?:may|can|might|will|us|set|plac|do|that|who|to)\w*)[\w-]+,? ){0,4}${TRACES}|\bsocial (?:media |network )?cookies\b`,
          unless: re`${BROWSER}|${BLOCKER}|${NOT_USED}|\blinks? to (?:other |the )?third[- ]part`,
        },
        {
          name: 'named watcher',
          match: re`${WATCHER}`,
          unless: re`${RECEIVED}|${AD_PLATFORM_ONLY}|${BLOCKER}`,
          scope: 'any',
        },
        {
          name: 'others collect directly',
          match: re`(?:${OTHERS}|${ADVERTISER})${hop(110)}\bcollect(?:s|ed|ing)?\b${gap(60)}\b(?:information|data)\b${gap(80)}\b(?:from your (?:browser|device)|directly|when you (?:use|visit)|about your (?:use|visits?|online|activit\w+)|for the pages|on (?:our|the|this)|through (?:our|the))`,
          unless: re`${RECEIVED}|${ELSEWHERE}`,
        },
        {
          name: 'as a result of your visit',
          match: re`\bas a result of your visits?\b${hop(40)}(?:${OTHERS}|${ADVERTISER})${hop(30)}\bcollect\b`,
        },
        {
          name: 'ads that hold cookies',
          match: re`\b(?:these|those|such|their|some|banner|third[- ]party) (?:\w+ ){0,2}(?:ads|adverts|advertisements|banners|applications|widgets|surveys)\b${hop(20)}\b(?:contain|include|carry|hold|set|place)\b${hop(20)}\b(?:cookies?|web beacons?|pixels?|tags|other code)\b`,
          unless: re`${RECEIVED}|${ELSEWHERE}`,
        },
        {
          name: 'measured by an outside service',
          match: re`(?:contract|work|partner)(?:s|ed|ing)? with ${hop(20)}(?:${OTHERS})${hop(40)}\bto (?:help us )?(?:\w+ )?(?:understand|measure|analy[sz]e|track)\b${hop(30)}\b(?:your use|usage|traffic|visitors|how (?:you|visitors|people|users))\b`,
          unless: RECEIVED,
        },
        {
          name: 'the system watches',
          match: re`\b(?:google|apple|microsoft)\b${hop(30)}\b(?:collect|store|record|gather)s?\b${hop(40)}\b(?:how you use|your use of|usage of|usage data|crash)\b`,
          unless: re`${RECEIVED}|${ELSEWHERE}|\bpolic(?:y|ies)\b|\bif you (?:choose|sign)`,
          strength: 'implied',
        },
        {
          name: 'what a company gets, in a list',
          match: /^data (?:shared|sent|collected)\b[^.;?!]{0,60}?\b(?:usage|analytics|crash|diagnostic)/,
          under: /\b(?:apple|google|firebase|microsoft|amazon|unity|facebook|meta)\b|third[- ]part/,
          strength: 'implied',
        },
        {
          name: 'cookies that others placed',
          match: re`${OTHERS} (?:\w+ ){0,3}(?:set|placed|put)\b${hop(40)}${TRACES} (?:on|in) your\b`,
        },
        {
          name: 'they track',
          match: re`\b(?:they|(?:each|some|most|all) of (?:these|those|them)(?! (?:web ?)?sites)|(?:these|those|such) (?:\w+ )?(?:companies|partners|third[- ]parties|networks|providers|vendors))\b${hop(40)}\b(?:collect|track|record|gather|set|places?|use)\b${hop(60)}(?:${TRACES}|\b(?:web ?sites|sites|pages) (?:that )?you visit\b|\byour (?:visits?|browsing|online activit\w+)\b)`,
          after: re`${ADVERTISER}|\bthird[- ]part(?:y|ies)\b|\banalytics (?:products|tools|services|providers)\b|\bto serve ads\b`,
          unless: re`${RECEIVED}|${ELSEWHERE}`,
        },
        {
          name: 'others track you',
          match: re`(?:${OTHERS}|${ADVERTISER})${hop(60)}\b(?:track|compil|monitor|record)\w*\b${hop(40)}\b(?:you|your|users|visitors)\b${hop(60)}\b(?:across|over time|on (?:our|this)|when you|visits?|browsing)\b`,
          unless: re`${OF_THE_TRADE}|${RECEIVED}|${ELSEWHERE}`,
        },
        {
          name: 'information that they collect here',
          match: re`\b(?:information|data) (?:that )?(?:they|(?:these|those|such) (?:\w+ )?(?:parties|companies|platforms)) collect\b${gap(30)}\b(?:on|from|through|via) (?:our|the|this)\b`,
          also: [re`${OTHERS}|${ADVERTISER}|\bthey\b`],
          unless: RECEIVED,
        },
        {
          name: 'supplier sets cookies',
          match: re`${SUPPLIER}(?:, (?:inc|llc|ltd)\.?,?)?${hop(50)}\b(?:sets?|plac(?:e|es)|plants?|stores?|us(?:e|es)|reads?)\b${hop(30)}\b(?:cookies?|pixels?|local storage|web beacons)\b`,
          unless: re`\bpolicy\b|\bour use\b|${RECEIVED}|${ELSEWHERE}`,
        },
        {
          name: 'others see your visit',
          match: re`(?!others\b)(?:${OTHERS}|${ADVERTISER})${hop(30)}\b(?:sees?|learns?|reads?|knows?)\b${hop(40)}\b(?:your (?:visits?|ip address|activity|browsing)|what you (?:do|read|click|look)|which pages|that you were|where you)\b`,
          also: [/\b(?:our|we_*|this)\b/],
          unless: re`${RECEIVED}|${ELSEWHERE}`,
        },
        {
          name: 'cookies that are not ours',
          match: re`\bcookies?\b${gap(40)}\bnot (?:all )?(?:ours|our own|set by us|from us)\b${gap(30)}(?:${OTHERS}|${ADVERTISER})|\bnot all (?:of )?(?:the |our )?cookies\b${gap(60)}(?:\bus\b|\bours?\b|${OTHERS}|${ADVERTISER})`,
          stance: 'any',
        },
        {
          name: 'content that sets cookies',
          match: re`\b(?:videos?|maps?|players?|widgets?|posts|fonts)\b${gap(60)}\b(?:which|that|who)\b${hop(20)}\b(?:sets?|plac(?:e|es)|stores?)\b${hop(20)}\bcookies?\b|\bthird[- ]party content on (?:our|this|the)\b${gap(120)}\bcookies?\b`,
          unless: re`${RECEIVED}|${ELSEWHERE}`,
        },
        {
          name: 'not let in, but for one thing',
          match: re`\b(?:allow|permit|let|enable)\b${hop(40)}(?:${OTHERS}|${ADVERTISER})${hop(60)}\bcollect\b[^;]{0,200}?\b(?:cookies|plug-?ins|track\w*)\b[^;]{0,60}? except (?:where|when|for|to|as)\b`,
          stance: 'any',
        },
        {
          name: "kept on a provider's servers",
          match:
            /\b(?:processed|stored|held|sent|transferred)\b[^.;?!]{0,60}? (?:on|to) (?:the )?servers of (?:our |the )?(?:service )?provider\b/,
          after: /\bcookies?\b[^.;?!]{0,60}? (?:set|placed|stored|saved)\b/,
          strength: 'implied',
        },
        {
          name: 'services that measure',
          match:
            /\bus(?:e|es|ing) (?:\w+ ){0,3}(?:services|vendors|providers|companies) to (?:measure|analy[sz]e|track|monitor)\b[^.;]{0,60}\b(?:sites?|website|traffic|visitors|visits|usage|activity)\b/,
          unless: RECEIVED,
        },
        {
          name: 'kit of another company',
          match: re`\b(?:kits?|tools?|software|components?|code)\b(?:${gap(40)}\b(?:made|provided|operated|developed|offered|supplied|run|hosted) by| of| from) (?:an? |the )?(?:${OTHERS}|outside|external)`,
          also: [/\b(?:collect|record|track|measur|analy[sz]|identifiers?|crash|count)/],
          unless: RECEIVED,
        },
        {
          name: 'jointly with a network',
          match: /\bjoint(?:ly)? (?:data )?(?:controllers?|responsible)\b/,
          also: [
            /\b(?:pixels?|plug-?ins?|cookies|like button)\b/,
            /\b(?:facebook|meta|linkedin|google|tiktok|instagram)\b/,
          ],
        },
        {
          name: 'connection to the server of others',
          match: re`\b(?:browser|device)\b${gap(80)}\b(?:connection|connects?|link)\b${gap(40)}\bservers?\b|\b(?:connection|link)\b${gap(40)}\bbrowser\b${gap(60)}\bservers?\b`,
          also: [
            /\b(?:facebook|google|twitter|instagram|youtube|linkedin|pinterest|xing|third[- ]part\w+|social networks?|plug-?ins?)\b/,
          ],
          unless: /\b(?:secure|secured|encrypt\w*|ssl|tls|https)\b/,
        },
        {
          name: 'content of others in our pages',
          match: re`\b(?:images|videos?|content|fonts|scripts|components|posts)\b${gap(30)}\b(?:from|of|by|on|at)\b${gap(20)}\b(?:third[- ]part(?:y|ies)|other (?:web ?)?sites|other websites|google's?|youtube|vimeo|facebook|twitter|jsdelivr|unpkg|cdnjs|cloudflare|a cdn|content delivery)\b`,
          also: [
            /\b(?:embedd|loads?\b|loaded|integrated|built in|hosted)/,
            /\b(?:ip address|sent to|collect|cookies?|track|behaves?|transmit|connection|servers?)/,
          ],
          unless: re`${RECEIVED}|\b(?:you|users) (?:\w+ )?(?:embed|upload|post)\b`,
          scope: 'any',
        },
        {
          name: 'pages that send to others',
          match: re`\b(?:on|when|while)\b${gap(20)}\b(?:pages?|content|they load)\b${gap(60)}\b(?:information|data|ip address)\b${gap(30)}\b(?:sent|transmitted|passed)\b to (?:these|those|the) (?:third[- ]part(?:y|ies)|sites|services|providers)\b`,
          scope: 'any',
        },
        {
          name: 'others let in',
          match: re`\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|enabl(?:e|es|ed|ing)|let|us(?:e|es|ed|ing)|(?:work|partner)(?:s|ed|ing)? with|engag(?:e|es|ed|ing)|rely on)\b${gap(50)}(?:${OTHERS}|${ADVERTISER})${gap(100)}\b(?:collect|gather|track|analy[sz]|monitor|measur)\w*\b`,
          also: [
            /\b(?:cookies?|pixels?|traffic|usage|visits?|visitors|activit(?:y|ies)|browsing|online|how (?:you|users|visitors)|behaviou?r|site|websites|technologies)\b/,
          ],
          unless: RECEIVED,
        },
        {
          name: 'analytics by others',
          match: re`\b(?:third[- ]party|external|outside) (?:web |behaviou?ral )?(?:analytics|tracking|measurement|(?:crash|error|bug)[- ]?(?:report(?:ing|ers?)|tracking)|social (?:media )?(?:plug-?ins?|widgets?|features))\b`,
          unless:
            /^third[- ]party tracking\b[^.;]{0,40}(?: - |:)|\b(?:analytics|tracking|measurement)\W{1,5}(?:no|none|not|never)\b|\bshar(?:e|ing)\b[^.;]{0,60}\bwith (?:an? |our )?third[- ]party analytics (?:services?|providers?)\.?$/,
        },
        {
          name: 'embedded services',
          match: /\b(?:google (?:fonts|maps)|youtube|vimeo|soundcloud)\b/,
          also: [/\b(?:embed|integrat|loads?\b|ip address|transmi|cookies?|servers?|plug-?in)/],
          unless: RECEIVED,
        },
        {
          name: 'social plug-ins',
          match: re`\b(?:social (?:media |network(?:ing)? )?(?:plug-?ins?|widgets?|features|buttons?)|(?:facebook )?[\"']?like[\"']? buttons?|buttons? (?:of|from|by) (?:the )?(?:social|facebook|twitter)|share (?:this )?buttons?|embedded (?:content|videos?|posts))\b`,
          also: [/\b(?:collect|cookie|ip address|transmit|sent|receiv|track|third|facebook|twitter|tells? them)/],
          unless: re`${RECEIVED}|\bwe_* (?:\w+ )?(?:collect|log|record)\b[^.;]{0,240}\bembedded (?:content|posts)\b|\bthrough your use of\b`,
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'no third-party cookies',
          match: re`\bthird[- ]part(?:y|ies'?) (?:(?!(?:may|can|might|will|us|set|plac|do|that|who|to)\w*)[\w-]+,? ){0,4}(?:${TRACES}|analytics|behaviou?ral tracking)`,
          unless: /\b(?:you|browser)\b/,
          stance: 'denied',
        },
        {
          name: 'nobody else tracks',
          match: re`\b(?:allow|permit|let|use)(?:s|ing)?\b${hop(30)}(?:${OTHERS}|\b(?:anyone|anybody)(?: else)?\b)${hop(60)}\b(?:collect|track|set|place|cookies)\b`,
          stance: 'denied',
        },
        {
          name: 'nobody else sees',
          match: re`\b(?:nobody|no one|no other (?:company|firm|party|web ?site|site)|no third party)\b(?: else)? (?:can |may |will )?(?:sets?|places?|tracks?|collects?|sees?|follows?|reads?)\b${hop(30)}\b(?:cookies?|you|data|information|what)\b`,
          also: [/\b(?:our|this|we_*|here)\b/],
          stance: 'any',
        },
        {
          name: 'only our own cookies',
          match:
            /\bonly (?:ever )?(?:use |set |place |has |have )?(?:our own|first[- ]party?) (?:\w+ ){0,2}cookies\b|\bcookies (?:\w+ ){0,4}are (?:all |only )?(?:our own|first[- ]party)\b/,
          strength: 'implied',
        },
        {
          name: 'watcher not used',
          match: re`\b(?:no|not (?:\w+ )?(?:use|embed|load|run)|n't (?:use|embed|load|run)|without)\b ${gap(30)}${WATCHER}|\bwithout (?:any |the (?:help|use) of )?(?:third[- ]party|external|outside) (?:tools?|services?|scripts?|trackers?|analytics)\b`,
          unless: /\b(?:you|browser|if|unless|opt)\b/,
          stance: 'any',
          strength: 'implied',
        },
        {
          name: 'third-party cookies not used',
          match: re`\bthird[- ]part(?:y|ies'?) (?:[\w-]+,? ){0,4}${TRACES} ${NOT_USED}|${NOT_USED}[^.;]{0,10} (?:[\w-]+,? ){0,3}${TRACES}`,
          stance: 'any',
        },
        {
          name: 'no cookies of others',
          match: re`\b(?:cookies?|trackers?|scripts?|pixels?|plug-?ins?|ads)\b${gap(40)}\b(?:of|from|by) (?:any )?(?:other companies|third parties|others|other firms|anyone else|anybody else)\b`,
          unless:
            /\b(?:you|browser|control|access|responsib\w*|liab\w*|cover\w*|apply|applies|govern\w*|respond|monitor)\b/,
          stance: 'denied',
        },
        {
          name: 'no trackers',
          match: re`\b(?:use|have|contain|embed|employ|include|run|load|integrate|bundle|ship|collect)s?\b${gap(60)}\b(?:analytics|trackers?|tracking (?:technolog(?:y|ies)|tools|services|cookies|pixels|scripts))\b|\bno (?:analytics|trackers|tracking|telemetry)\b`,
          unless: /\b(?:to|you|browser|child\w*|sensitive|across)\b/,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'no trackers, in a word',
          match:
            /^(?:zero|0) (?:trackers|tracking|analytics|telemetry)\b|\bfree (?:of|from) (?:\w+,? (?:and |or )?){0,3}(?:trackers|tracking|analytics)\b|^(?:third[- ]party )?(?:analytics|tracking|trackers|telemetry)\W{1,5}(?:none|no|never)\b/,
          stance: 'any',
          strength: 'implied',
        },
        {
          name: 'nobody was asked to collect',
          match: /\bagreements? with\b[^.;?!]{0,60}? to collect\b[^.;?!]{0,60}? (?:from|on|through) (?:our|this|the)\b/,
          stance: 'denied',
        },
        {
          name: 'nothing loaded from others',
          match: re`\b(?:nothing|no (?:\w+ )?(?:resources?|content|scripts?|fonts?|files?))\b${gap(30)}\b(?:loaded|embedded|included|requested|fetched)\b${gap(20)}\bfrom\b${gap(20)}(?:${OTHERS}|\bexternal\b)`,
          stance: 'any',
        },
      ],
    },
  ],
});
