import { definePractice } from '../../practice';
import { gap, re, THIRD_PARTY } from '../../vocabulary';
import { ADVERTISER, hop, RECEIVED } from './advertising';

const TRACES = String.raw`\b(?:cookies?|web beacons?|beacons?|pixels?(?: tags?)?|sdks?|software development kits?|(?:web )?tags|trackers?|tracking (?:technolog(?:y|ies)|tools|code)|(?:similar|such|these|other) technologies|clear gifs?|local storage|scripts?|plug-?ins?|widgets?|social (?:media )?(?:buttons?|features))\b`;
const OTHERS = String.raw`\b(?:${THIRD_PARTY}|third part(?:y|ies)|partners|(?:analytics|advertising|measurement|social media|ad) (?:and \w+ )?(?:partners?|providers?|companies|networks?|services?|vendors?|firms)|others)\b`;
/** Services that watch visitors from the page itself. */
const WATCHER = String.raw`\b(?:google (?:analytics|ads|ad manager|adsense|adwords|tag manager|marketing)|firebase|crashlytics|adsense|admob|doubleclick|hotjar|mixpanel|amplitude|segment\.io|heap analytics|fullstory|matomo cloud|hubspot|marketo|pardot|intercom|optimizely|new relic|(?:facebook|meta|tiktok|linkedin|twitter|pinterest|snap|reddit)(?:'s)? (?:pixel|sdk|custom audiences|insight tag|conversion\w*|connect|business tools|like button)|linkedin insight|comscore|quantcast|chartbeat|nielsen|kissmetrics|yandex\.?metrica|adobe (?:analytics|marketing cloud)|omniture|appsflyer|branch\.io|flurry|criteo|outbrain|taboola|liveramp|mouseflow|microsoft clarity|crazy egg|bing ads|sentry|yahoo analytics|statcounter|cloudflare insights)\b`;
const ACT = String.raw`\b(?:collect(?:s|ed|ing)?|gather(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|set(?:s|ting)?|plac(?:e|es|ed|ing)|us(?:e|es|ed|ing)|access(?:es|ed|ing)?|stor(?:e|es|ed|ing)|deploy(?:s|ed|ing)?|recogni[sz]e|serv(?:e|es|ed|ing)|track(?:s|ed|ing)?|employ(?:s|ed)?|drop|install(?:s|ed)?)\b`;
const ELSEWHERE =
  /\b(?:when you (?:visit|leave|click)[^.;]{0,40}(?:other|third|their|linked) |click(?:ing)? on (?:a |an |the |any )?(?:\w+ )?(?:links?|ads?)\b)|\bon their (?:own |digital )?(?:properties|sites?|websites?|pages|apps?)\b|\b(?:we do not (?:have )?(?:control|access)|not responsible)\b/;
const BROWSER = /\b(?:block|refus|reject|disabl|prevent|delet)\w*\b[^.;]{0,40}\bthird[- ]party cookies\b/;

export const thirdPartyTracking = definePractice({
  id: 'third-party-tracking',
  category: 'third-party-sharing',
  cue: /cookie|pixel|beacon|analytics|sdk|plug-?in|widget|track|third[- ]part|partner|advertis|google|technolog|tags|compan|\bothers\b|embed|captcha/,
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
          match: re`${TRACES}${gap(60)}\b(?:set|placed|served|provided|operated|controlled|used|managed|stored|from|by|of)\b${gap(30)}(?:${OTHERS}|${ADVERTISER}|\b(?:google|facebook|meta|youtube|vimeo|linkedin|microsoft)\b)|${TRACES} (?:\w+ )?(?:allow|enable|help|let) us and (?:our|its) (?:\w+ )?partners`,
        },
        {
          name: 'third-party cookies',
          match: re`\bthird[- ]part(?:y|ies'?) (?:(?!(?:may|can|might|will|us|set|plac|do|that|who|to)\w*)[\w-]+,? ){0,4}${TRACES}`,
          unless: BROWSER,
        },
        {
          name: 'named watcher',
          match: re`${WATCHER}`,
          unless: RECEIVED,
          scope: 'any',
        },
        {
          name: 'others collect directly',
          match: re`(?:${OTHERS}|${ADVERTISER})${hop(110)}\bcollect(?:s|ed|ing)?\b${gap(60)}\b(?:information|data)\b${gap(80)}\b(?:from your (?:browser|device)|directly|when you (?:use|visit)|about your (?:use|visits?|online|activit\w+)|on (?:our|the|this)|through (?:our|the))`,
          unless: re`${RECEIVED}|${ELSEWHERE}`,
        },
        {
          name: 'others let in',
          match: re`\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|enabl(?:e|es|ed|ing)|let|us(?:e|es|ed|ing)|(?:work|partner)(?:s|ed|ing)? with|engag(?:e|es|ed|ing)|rely on)\b${gap(50)}(?:${OTHERS}|${ADVERTISER})${gap(100)}\b(?:collect|track|analy[sz]|monitor|measur)\w*\b`,
          also: [
            /\b(?:cookies?|pixels?|traffic|usage|visits?|visitors|activit(?:y|ies)|browsing|online|how (?:you|users|visitors)|behaviou?r|site|technologies)\b/,
          ],
          unless: RECEIVED,
        },
        {
          name: 'analytics by others',
          match: re`\b(?:third[- ]party|external|outside) (?:web )?(?:analytics|tracking|measurement|social (?:media )?(?:plug-?ins?|widgets?|features))\b`,
          unless:
            /\bshar(?:e|ing)\b[^.;]{0,60}\bwith (?:an? |our )?third[- ]party analytics (?:services?|providers?)\.?$/,
        },
        {
          name: 'embedded services',
          match: /\b(?:google (?:fonts|maps)|re-?captcha|youtube|vimeo|soundcloud)\b/,
          also: [/\b(?:embed|integrat|ip address|transmi|cookies?|servers?|plug-?in)/],
          unless: RECEIVED,
        },
        {
          name: 'social plug-ins',
          match: re`\b(?:social (?:media |network(?:ing)? )?(?:plug-?ins?|widgets?|features|buttons?)|(?:facebook )?like buttons?|share (?:this )?buttons?|embedded (?:content|videos?|posts))\b`,
          also: [/\b(?:collect|cookie|ip address|transmit|sent|receiv|track|third|facebook|twitter)/],
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'no third-party cookies',
          match: re`\bthird[- ]part(?:y|ies'?) (?:(?!(?:may|can|might|will|us|set|plac|do|that|who|to)\w*)[\w-]+,? ){0,4}(?:${TRACES}|analytics)`,
          unless: /\b(?:you|browser)\b/,
          stance: 'denied',
        },
        {
          name: 'nobody else tracks',
          match: re`\b(?:allow|permit|let|use)\w*\b${gap(30)}${OTHERS}${gap(60)}\b(?:collect|track|set|place|cookies)\b`,
          stance: 'denied',
        },
      ],
    },
  ],
});
