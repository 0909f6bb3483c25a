import { definePractice } from '../../practice';
import { MODAL, re, THIRD_PARTY, WE } from '../../vocabulary';
import { ADS, ADS_OR_MARKETING, ADVERTISER, hop, OF_NOBODY, OF_THE_TRADE, RECEIVED } from './advertising';
import {
  AD_NETWORK,
  DATA_WORD,
  FOR_ADS,
  GATHER,
  GIVE,
  HELPERS,
  LEGAL,
  LET_IN,
  MAILERS,
  NAMES,
  NOT_PERSONAL,
  OTHERS,
  OUR_ADS,
  RIGHT,
  SHARING_HEADING,
  SHOW,
  TRACES,
} from './advertising-partners';
import { NOT_SHARED } from './not-shared-for-advertising';

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
    { answer: 'no', patterns: NOT_SHARED },
  ],
});
