import { definePractice } from '../../practice';
import { before, gap, re } from '../../vocabulary';
import { ADS, ADVERTISER, TARGETED } from '../third-party-sharing/advertising';

const MESSAGES = String.raw`\b(?:marketing|promotion(?:al|s)?|offers(?! (?:you|a|an|us)\b)|newsletters?|campaigns?|sponsored content|(?:commercial|marketing) (?:content|messages|communications))\b`;
const INTERESTS = String.raw`\b(?:(?<!legitimate )interests?|(?<!(?:communication|marketing) )preferences|behaviou?r|activit(?:y|ies)|browsing|location|profile|demographics?|age|gender|visits?|characteristics|searches|history|usage|data|purchases)\b`;
/** What somebody does, as a reason for what they are shown; not the page that is open now. */
const DOINGS = String.raw`(?:what (?:you (?:have )?(?:read|look(?:ed)? at|view(?:ed)?|buy|bought|do|did|like|watch(?:ed)?|listen(?:ed)? to|play(?:ed)?|search(?:ed)? for|click(?:ed)?)\b|we know\b)|the (?:\w+ ){1,3}(?:that |which )?you (?:have )?(?:play(?:ed)?|visit(?:ed)?|view(?:ed)?|read|watch(?:ed)?|buy|bought|search(?:ed)? for|use)\b|your (?:\w+ )?(?:interests|preferences|browsing|behaviou?r|purchases|history|searches|activity)\b)`;
const BY_INTEREST = String.raw`\b(?:based on|depend(?:s|ing)? on|correlates? (?:\w+ )?with|on the basis of|going by|(?:determined|chosen|picked|selected|decided)(?: for you)? (?:by|using|from)|follow(?:s|ing)?(?= your)|according to|of (?=interest)|reflect(?:s|ing)?|match(?:es|ed|ing)?|suit(?:s|ed)?(?: to)?|relat(?:ed|ing) to|in line with|(?:adapt(?:ed|s|ing)?|adjust(?:ed|s|ing)?|geared) to(?:wards?)?|(?:likely|believe|think) (?:\w+ ){0,4}to be)\b${gap(50)}(?:${INTERESTS}|${DOINGS})|\bcorrelates? (?:\w+ ){0,2}with you\b`;
/** Ways out and rights name it also where it is not done. */
const RIGHT = before(
  String.raw`\bif you (?:would like|want|wish) (?:more|to (?:know|learn|find))\b|\bwere we (?:ever )?to\b|\bthe right to\b|\brights?:|\brights to\b|\brights that you\b|\brights (?:you )?may\b|\bprivacy rights\b|^["']?(?:sale|selling|sharing)\b[^.;]{0,60}$|\byou have the right|\bright to opt`,
  TARGETED,
);
/** Others' ads on their own pages, what a browser's signal is for, and what is switched off. */
const ELSEWHERE =
  /\b(?:originates?|comes?|stems?) from\b[^.;]{0,30}\binterest-based advertising\b|\bsend (?:you |out )?(?:\w+ ){0,3}advertising (?:information|materials?|mail|messages)\b|\b(?:configured|set(?: up)?|designed|chosen) (?:so as )?to (?:prevent|avoid|exclude|disable)\b|\b(?:ads|advertising): (?:disabled|off|none|no)\b|\bdo[- ]not[- ]track\b|\bnot responsible\b|\b(?:their|its) own (?:privacy|polic)/;
const NOT_DONE = /\bnon-?(?:personali[sz]ed|targeted)\b/;
/** Ads by some kinds of data only are denied. */
const SENSITIVE =
  /\b(?:political|religio(?:n|us)|philosophical|sexual|health|medical|ethnic|racial)\b|\b(?:us(?:e|es|ed|ing)|on|by) (?:\w+ ){0,2}(?:sensitive|special categor(?:y|ies))\b/;
const CHILDREN = /\b(?:child(?:ren)?|minors?|under (?:13|14|16|18)|students?)\b/;

export const targetedAdvertising = definePractice({
  id: 'targeted-advertising',
  category: 'first-party-collection',
  cue: /adverti|\baudiences?\b|re-?target|re-?market|form a view|\bads?\b|\badverts?\b|marketing|sponsored|promotion|offers|campaign|communications/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'targeted ads',
          match: re`${TARGETED}${gap(60)}${ADS}`,
          unless: re`${RIGHT}|${ELSEWHERE}`,
          scope: 'any',
        },
        {
          name: 'ads that are targeted',
          match: re`${ADS}${gap(100)}${TARGETED}`,
          unless: re`${RIGHT}|${ELSEWHERE}`,
          scope: 'any',
        },
        {
          name: 'ads by interests',
          match: re`${ADS}${gap(100)}${BY_INTEREST}`,
          unless: re`${RIGHT}|${NOT_DONE}|${ELSEWHERE}`,
          scope: 'any',
        },
        {
          name: 'retargeting',
          match: /\b(?:re-?targeting|re-?marketing|(?:custom|lookalike|look-alike|matched|similar) audiences?)\b/,
          unless: re`${RIGHT}|${ELSEWHERE}`,
          scope: 'any',
        },
        {
          name: 'ads of interest',
          match: re`\boffers\b${gap(20)}\bof interest to you\b${gap(100)}${ADS}|(?:${ADS}|\bsponsored content\b)${gap(100)}(?:\bof (?:most |more |greater |particular |potential )?interest to you\b|\b(?:will|may|might|could) (?:be of )?interest (?:to )?you\b|\byou (?:may|might|will|would) (?:like|be interested)\b)`,
          unless: re`${RIGHT}|${ELSEWHERE}|\be-?mails?\b|\bnewsletters?\b`,
        },
        {
          name: 'sponsored content by interests',
          match: re`\bsponsored (?:content|posts|links)\b${gap(60)}${BY_INTEREST}`,
          unless: RIGHT,
        },
        {
          name: 'interests decide about ads',
          match: re`(?:${INTERESTS}|${DOINGS})${gap(60)}\b(?:(?:decid|determin|influenc)\w*${gap(20)}\b(?:which|what|the)\b|helps? us (?:to )?(?:choose|pick|select|decide))${gap(20)}${ADS}`,
          unless: re`${RIGHT}|${NOT_DONE}|${ELSEWHERE}`,
        },
        {
          name: 'the right people for ads',
          match: re`\b(?:reach|find|target)\b${gap(20)}\b(?:(?:right|relevant|particular|certain|specific|interested) (?:(?:types?|kinds?|groups?|segments?) of )?(?:people|audiences?|users|customers|consumers|visitors|readers)|(?:visitors|users|readers|people) (?:of|to|on) (?:our|the) (?:\w+ )?(?:site|website|app|shop|store|service)s? (?:\w+ )?with\b|people (?:who|like you)\b)|\bwho sees? (?:their |our |the )?${ADS}`,
          also: [re`${ADS}|\badvertisers?\b`],
          unless: re`${RIGHT}|${ELSEWHERE}`,
        },
        {
          name: 'data used to choose ads',
          match: re`\b(?:information|data)\b${gap(140)}\bus(?:e|ed|ing)\b${gap(30)}\bto (?:serve|show|deliver|display|select|choose)\b${gap(30)}${ADS}`,
          unless: re`${RIGHT}|${NOT_DONE}|\bcontextual`,
          strength: 'implied',
        },
        {
          name: 'data used to show ads',
          match: re`\bus(?:e|es|ed|ing)\b${gap(60)}\b(?:information|data|location|history|activity|identifiers?|ip address(?:es)?|device ids?)\b${gap(200)}\bto (?:serve|show|deliver|display|provide)\b (?:you )?(?:with )?${gap(20)}${ADS}`,
          unless: re`${RIGHT}|${NOT_DONE}|${ELSEWHERE}|\bcontextual|\baggregated?\b|\banonym`,
          strength: 'implied',
        },
        {
          name: 'ads chosen from what is known',
          match: re`\b(?:pick|choose|select|decide|figure out|work out)(?:s|ing)?\b${gap(20)}${ADS}${gap(30)}\b(?:from|by|with|on|using)\b${gap(20)}${DOINGS}|\b(?:based on|in line with|according to|depending on|from)\b${gap(30)}${DOINGS}${gap(60)}\b(?:show|serve|provide|pick|choose|select|suggest|recommend)\b${gap(20)}${ADS}`,
          unless: re`${RIGHT}|${NOT_DONE}|${ELSEWHERE}|\bcontextual|\b(?:cookie|consent) (?:preferences|choices)\b`,
          strength: 'implied',
        },
        {
          name: 'ads that follow',
          match: re`\bfollow(?:s|ing)? you\b${gap(40)}${ADS}|${ADS}${gap(20)}\bfollow(?:s|ing)? you\b`,
          unless: re`${RIGHT}|\b(?:other|many|most|some) (?:companies|sites|apps|services)\b|${NOT_DONE}|${ELSEWHERE}`,
          strength: 'implied',
        },
        {
          name: 'ads to groups of like people',
          match: re`\bwith (?:like|similar|the same|common|shared) (?:interests|habits|tastes|characteristics)\b${gap(60)}${ADS}`,
          unless: re`${RIGHT}|${NOT_DONE}|${ELSEWHERE}`,
          strength: 'implied',
        },
        {
          name: 'which ads to show',
          match: re`\b(?:information|data|cookies?)\b${gap(120)}\b(?:figure out|decide|determine|choose|work out)\b (?:which|what) (?:(?:kinds?|sorts?|types?) of )?${ADS}|\b(?:show|offer|serve)s? you (?:some )?\w+-related ${ADS}`,
          unless: re`${RIGHT}|${NOT_DONE}|${ELSEWHERE}|\bcontextual`,
          strength: 'implied',
        },
        {
          name: 'offers decided by a profile',
          match: re`(?:\b(?:purchase|browsing|order) history\b|${DOINGS})${gap(60)}\b(?:decide|choose|determine|select|pick)\b${gap(20)}\b(?:offers|promotions|messages|coupons)\b|\bmarketing\b${gap(40)}\bprofil(?:e|ing)\b${gap(40)}\b(?:interests|preferences|behaviou?r)\b`,
          unless: RIGHT,
          strength: 'implied',
        },
        {
          name: 'ads for those who looked',
          match: re`${ADS}${gap(60)}(?:\bto (?:only )?(?:the |our |those )?(?:\w+ )?(?:people|users|visitors|persons) (?:who|with|that|similar|interested)\b|\byou (?:have )?(?:looked at|viewed|visited|browsed|searched)\b)`,
          unless: re`${RIGHT}|${NOT_DONE}|${ELSEWHERE}`,
          scope: 'any',
          strength: 'implied',
        },
        {
          name: 'shown elsewhere by advertisers',
          match: re`${ADVERTISER}${gap(60)}\b(?:show|display|serve)\b${gap(40)}\b(?:elsewhere\b|on other\b|across\b)`,
          unless: re`${RIGHT}|${NOT_DONE}|${ELSEWHERE}`,
          scope: 'any',
          strength: 'implied',
        },
        {
          name: 'ads that suit you',
          match: re`${ADS}${gap(40)}\b(?:fits?|suits?|appeals? to) you\b`,
          unless: re`${RIGHT}|${NOT_DONE}|${ELSEWHERE}`,
          strength: 'implied',
        },
        {
          name: 'view of what may interest',
          match: /\bform a view (?:on|of|about) what\b/,
          strength: 'implied',
        },
        {
          name: 'own ads elsewhere',
          match: re`${ADS}${gap(30)}(?:\bon (?:other|third[- ]party|social(?: media)?) (?:\w+ )?(?:platforms|websites|sites|networks|apps)\b|\boutside (?:of )?(?:this|our|the|we_*)\b)`,
          unless: re`${RIGHT}|${NOT_DONE}|${ELSEWHERE}|\b(?:interact|click|responsible)\w*\b`,
          scope: 'any',
          strength: 'implied',
        },
        {
          name: 'tailored marketing',
          match: re`\b(?:targeted|personali[sz](?:e|es|ed|ing)|tailor(?:s|ed|ing)?|customi[sz](?:e|es|ed|ing)|interest-based|relevant)\b(?:${gap(60)}${MESSAGES}| (?:our |the )?communications)`,
          unless: re`${RIGHT}`,
          strength: 'implied',
        },
        {
          name: 'cookies tell what may interest',
          match: re`\b(?:helps?|allows?|enables?) us (?:to )?(?:inform|tell|offer|show|present)\b${gap(80)}\b(?:products|services|offers|promotions)\b${gap(40)}\b(?:of interest to|interest) you\b`,
          also: [/\bcookies?\b|\bbrowsing\b|\bpages (?:that )?you (?:visit|view)/],
          unless: RIGHT,
          strength: 'implied',
        },
        {
          name: 'marketing that is tailored',
          match: re`${MESSAGES}${gap(80)}(?:\b(?:tailored|personali[sz]ed|customi[sz]ed|targeted|relevant to you\w*|relevant for you)\b|\b(?:based on|on the basis of|going by|according to|match\w*|reflect\w*|suit\w*|in line with)\b${gap(50)}${INTERESTS}|\bbased on (?:what|how|which|where) you\b)`,
          unless: re`${RIGHT}`,
          strength: 'implied',
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'no targeted ads',
          match: re`${TARGETED}${gap(40)}${ADS}`,
          also: [
            /\b(?:process(?:ed|ing)?|us(?:e|es|ed|ing)|engage|conduct|serve|show|display|deliver|run|allow|participate|offer|(?:not|never) (?:\w+ )?target|do (?:any )?(?=personal|target|behav|interest)|have|no|contain)\b/,
          ],
          unless: re`${CHILDREN}|${SENSITIVE}|\brights? (?:not )?to\b`,
          stance: 'denied',
        },
        {
          name: 'ads not targeted',
          match: re`${ADS}${gap(80)}${TARGETED}`,
          unless: re`${CHILDREN}|${SENSITIVE}`,
          stance: 'denied',
        },
        {
          name: 'no data for ads',
          match: re`\b(?:use|uses|used|using|utili[sz](?:e|es|ed|ing)|collect(?:s|ed)?|profil(?:e|es|ing)|track(?:s|ed|ing)?)\b${gap(100)}\b(?:for|to)\b${gap(30)}(?:${ADS}|commercial marketing)`,
          unless: re`${CHILDREN}|${SENSITIVE}|\b(?:their|linked|these|those) (?:own )?(?:sites|websites|partners)\b`,
          scope: 'any',
          stance: 'denied',
        },
        {
          name: 'no ads',
          match:
            /\bno (?:\w+ )?(?:ads|adverts|advertising|advertisements)\b(?! (?:ids?|identifiers?|cookies|partners?|networks?|to|for|in (?:certain|some))\b)|\b(?:show|display|have|has|contain|carry|run|serve|feature|do)s? (?:you )?(?:any )?(?:ads|adverts|advertising|advertisements)\b(?! (?:ids?|identifiers?|cookies|partners?|networks?|compan\w+|to|for|that|which|of(?! any (?:kind|sort))|about|based)\b)/,
          unless: re`${CHILDREN}|\b(?:paying|paid|premium|subscri\w+|false|third[- ]party (?:\w+ )?(?:ads|adverts?|advertis\w+)|certain|some)\b`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'no ads will be seen',
          match: re`\b(?:will (?:never|not)|won't) (?:ever )?(?:see|find|get|be shown) (?:an? |any )?${ADS}(?! (?:for|that|which|from|based|about|by)\b)|^\W{0,4}(?:ads|adverts|advertising|advertisements): (?:none|no(?: ads)?)\W{0,3}$`,
          unless: re`${CHILDREN}|\b(?:paying|paid|premium|subscri\w+|opt|if)\b`,
          stance: 'any',
          strength: 'implied',
        },
        {
          name: 'the same ads for all',
          match: re`${ADS} (?:that you see )?(?:are|is) (?:always )?the same for (?:all|every)|\b(?:all|everybody|everyone|every (?:user|reader|visitor)) (?:users |readers |visitors )?(?:gets?|sees?) the same ${ADS}|${ADS}${gap(30)}\bknows? nothing about you\b`,
          stance: 'any',
          strength: 'implied',
        },
        {
          name: 'no cookies for ads',
          match: re`\b(?:use|set|place|employ|have)\b${gap(60)}\b(?:ads?|advertising|targeting|marketing) cookies\b`,
          unless: re`${CHILDREN}|\b(?:you|browser|until|unless|without)\b`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'not for profiles or marketing',
          match: re`\b(?:used?|process(?:ed)?)\b${gap(30)}\bfor\b${gap(40)}(?:\b(?:profiling|tracking)\b${gap(20)}\b(?:advertising|marketing)\b|\bmarketing\b${gap(20)}\b(?:profiling|tracking)\b)`,
          unless: re`${CHILDREN}|\b(?:unless|without)\b`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'none for children',
          match: re`${TARGETED}${gap(40)}${ADS}|\b(?:no|not (?:show|display|serve|have)) (?:any )?${ADS}`,
          also: [/\bchild(?:ren)?(?:'s)?\b/],
          unless: /\b(?:under|aged?|ages|minors?|students?|knowingly|actual knowledge|younger|\d+)\b/,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'free of ads',
          match:
            /\bfree (?:of|from) (?:ads|adverts|advertising|advertisements)\b|\b(?:is|are|stays?|remains?|and|completely|entirely|always) (?:ad|ads|advert|advertising|advertisement)-free\b(?! (?:version|experience|plan|tier|upgrade|option|subscription))/,
          unless: /\b(?:upgrade|purchas\w+|version|tier)\b|\b(?:paying|paid|premium|subscri\w+)\b/,
          strength: 'implied',
        },
        {
          name: 'only ads for all',
          match: re`
            \b(?:only|all|solely|exclusively|just|purely)\b${gap(40)}\b(?:non-?(?:personali[sz]ed|targeted)|contextual) ${ADS}
            |\bnon-?(?:personali[sz]ed|targeted) ${ADS} only\b
            |${ADS}${gap(20)}\b(?:is|are) (?:always |only |purely )?(?:non-?(?:personali[sz]ed|targeted)|contextual)\b
          `,
          unless: re`${CHILDREN}|\b(?:if|opt|otherwise|declin\w+|refus\w+|reject\w*|without|where|when|residents|some|consent)\b`,
          strength: 'implied',
        },
        {
          name: 'targeted ads prevented',
          match: re`
            \b(?:prevent|disable|avoid|exclude|block|switch off|turn off)(?:s|d|ed|ing)?\b (?:any |all )?${TARGETED} ${ADS}
            |${TARGETED} ${ADS}(?:: | (?:is|are|has been|have been) )(?:always |permanently )?(?:disabled|switched off|turned off|off|none|no)\b
          `,
          unless: re`${CHILDREN}|\b(?:you|your|users?|settings|browsers?|opt|if|choose)\b`,
          strength: 'implied',
        },
        {
          name: 'no profiles for ads',
          match: re`\b(?:build|create|make|keep|maintain|form)\b${gap(20)}\b(?:ads?|advertising|marketing) profiles?\b`,
          unless: CHILDREN,
          stance: 'denied',
        },
        {
          name: 'ads not by the person',
          match: re`${ADS}${gap(100)}\b(?:not|never|rather than) (?:\w+ ){0,2}(?:on|by) (?:you\b|your\b|(?:a |any )?profiles?\b|personal|what (?:we know|you (?:have )?\w+)|the person)`,
          unless: re`${CHILDREN}|\bopt|\bless relevant\b`,
          stance: 'any',
          strength: 'implied',
        },
      ],
    },
  ],
});
