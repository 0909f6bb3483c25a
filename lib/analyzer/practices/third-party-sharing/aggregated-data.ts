import { definePractice } from '../../practice';
import { gap, re, SHARE, words } from '../../vocabulary';

const NOUN = words`
  (?:information|data_*|insights?|statistics|report(?:s|ing)?|form(?:at)?|basis|analytics|evaluations?
  |results|figures|metrics|totals|content|summar(?:y|ies)|trends)\b
`;
const KIND = words`
  \b(?:aggregat(?:e|ed)|anonymi[sz]ed|anonymous|anonymously|de-?identified|statistical|high-level
  |non-?personal(?:ly)?(?:[- ]identif(?:iable|ying))?|non-?identif(?:iable|ying)|non-?private)\b
`;
const NOT_IDENTIFIED = words`
  \b(?:(?:information|data) (?:that|which) (?:does not|do not|cannot|can't|can not|is not|no longer|doesn't|has been
  |will not)[^.;]{0,60}\bidentif\w+|(?:in a )?(?:way|form|manner) (?:that|which) (?:does not|cannot)[^.;]{0,30}\bidentif\w+
  |not (?:personally )?identif(?:y|iable)[^.;]{0,20}|identif(?:y|ies) (?:nobody|no one)
  |(?:cannot|can't|no longer) (?:\w+ ){0,3}(?:identif\w+|(?:linked|traced) (?:back )?to you|be associated)
  |(?:nobody|no one|no (?:single )?(?:person|run|reader|user|individual)|you (?:can|could) no longer|you cannot|you can't)\b[^.;]{0,30}\b(?:recogni[sz]ed|identified|seen|named|singled out|made out)
  |(?:can no longer|cannot|can't|no longer) (?:\w+ )?(?:be )?(?:recogni[sz]ed|points? to|recogni[sz]e)|(?:do|does) not (?:name|single out) (?:anyone|anybody|you|people)
  |without (?:any )?(?:personal reference|reference to (?:you|a person|individuals)|identifying (?:you|anyone|individuals))
  |(?:stripped|cleared|free) of (?:\w+ ){0,2}(?:identif\w+|personal \w+))
`;
const AGGREGATED = words`
  (?:${KIND}(?:[ ,/]{1,2}[\w-]+){0,5}?[ ,/]{1,2}${NOUN}|(?:in|on) (?:an? )?${KIND}[^.;]{0,30}(?:form(?:at)?|basis
  |level|manner|way)|${NOUN}[^.;]{0,40}\b(?:aggregated|anonymi[sz]ed|de-?identified|in (?:the )?aggregate)\b
  |(?:overall|total) (?:numbers|figures)|totals(?= (?:that|which|to|with|of|\.)|\.|$)|statistics about (?:our|the) (?:\w+ )?(?:audience|users|members|readers|visitors|customers)
  |\b(?:numbers|figures) (?:such as|like) how many|\btrends among (?:our|the)\b|\baverages\b|\bgrouped data\b|\bde-?identified records\b
  |\bin (?:the )?aggregate\b|aggregate (?:usage|user|statistics|numbers|demographic\w*)
  |\b(?:audience|user base|users|visitors|community|readers) as a whole\b)
`;
const USE = words`
  \b(?:us(?:e|es|ed|ing)(?! (?:[\w-]+ ){0,3}(?:cookies|technolog\w+|tools?|beacons|software) to)
  |publish(?:es|ed|ing)?|retain(?:s|ed|ing)?|keep(?:s|ing)?|kept|creat(?:e|es|ed|ing)|generat(?:e|es|ed|ing)
  |produc(?:e|es|ed|ing)|contains?(?= (?:only|nothing))|hand(?:s|ed|ing)? out|compil(?:e|es|ed|ing)|deriv(?:e|es|ed|ing)|analy[sz](?:e|es|ed|ing)|develop(?:s|ed|ing)?
  |provid(?:e|es|ed|ing)|sell(?:s|ing)?|licens(?:e|es|ed|ing)|perform|convert(?:s|ed|ing)?|remains?
  |calculat(?:e|es|ed|ing)|comput(?:e|es|ing)|look(?:s|ing)? at|stud(?:y|ies|ying)|evaluat(?:e|es|ing)|own
  |exploit|commerciali[sz]e|stor(?:e|ing)(?= (?:aggregat|anonym|statist|de-?ident)))\b
`;
const MAKE = String.raw`\b(?:(?<!\b(?:receiv(?:e|es|ed|ing)|of|the|with|for|collect(?:s|ed|ing)?|provid(?:e|es|ing)|as|in|from|only|share|that|information) )aggregate(?! (?:means|refers|information (?:on|about) (?:what|which|how)))|aggregat(?:es|ing)|anonymi[sz](?:e|es|ing)|de-?identif(?:y|ies|ying))\b`;
const FREELY = words`
  \b(?:for (?:any|various|all|other|all sorts of|(?:our )?(?:own|lawful|legitimate|legal)) (?:\w+ )?purposes?
  |without (?:restriction|limitation|further notice|notice)
  |no(?:t| longer)? (?:\w+ ){0,3}(?:personal (?:information|data)|subject to|apply|covered|retention)
  |without limit|freely|as we like|(?:is|are) ours\b
  |(?:considered|deemed|treated as|regarded as|classed as) non-personal|as non-personal
  |(?:does|do|will) not apply|is not (?:subject|personal|considered|covered|intended)|at our discretion|indefinitely
  |(?:do|does) not (?:restrict|limit)|not (?:be )?(?:bound|limited|restricted))\b
`;
/** IP masking and the like within one analytics tool, what others give to the service, a name for other data. */
const NO_FREE_USE = re`
  \b(?:provide|give|send)s? us\b|\b(?:who|that) (?:communicate|correspond) with us\b|\b(?:they|companies|third[- ]parties|advertisers|networks)\b[^;?!]{0,80}\b(?:us(?:e|ing)|collect)\b[^;?!]{0,80}\bto collect non-?(?:personal|identif)|\bcookies?\b[^.;]{0,60}\bas non-?personal\b
  |\bip (?:address(?:es)? )?(?:anonymi[sz]ation|masking)|anonymi[sz]e ?ip|anonymizeip|\bbrowsers\b[^.;]{0,40}make available
`;
const IDENTIFIED = /\bre-?identif/;

export const aggregatedData = definePractice({
  id: 'aggregated-data',
  category: 'third-party-sharing',
  cue: /display|trends among|averages|grouped|strip|recogni|totals|figures|numbers|nobody|no one|no single|audience|no longer|remov|anybody|anyone|traced|aggregat|anonymi[sz]|anonymous|how many|summar|demographic|stripped|not tied|de-?identif|non-?personal|non-?identif|statistic|pseudonym|identif(?:y|iable|ied)|linked/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'share aggregated data',
          match: re`(?<!\byou (?:may |choose to |voluntarily )?)${SHARE}${gap(120)}${AGGREGATED}`,
          unless: NO_FREE_USE,
        },
        {
          name: 'aggregated data is shared',
          match: re`${AGGREGATED}${gap(140)}(?<!\byou (?:voluntarily |may |choose to )?)(?:${SHARE}|\b(?:sold|published|licensed|appear)\b)`,
          unless: NO_FREE_USE,
        },
        {
          name: 'limits do not hold',
          match: re`(?:${AGGREGATED}|${NOT_IDENTIFIED})${gap(140)}${FREELY}`,
          stance: 'any',
          unless: NO_FREE_USE,
        },
        {
          name: 'freely, whatever is anonymous',
          match: re`\b(?:do|does) not (?:restrict|limit|affect)\b${gap(60)}${AGGREGATED}`,
          stance: 'any',
        },
        {
          name: 'outside the policy',
          match: re`(?:\b(?:does not|do not|doesn't|not intended to) (?:\w+ ){0,3}(?:apply|include|cover)\b${gap(80)}|\b(?:appl(?:y|ies)|covers?)\b${gap(50)}\bnot (?:to )?)(?:data from which |information from which )?(?:${AGGREGATED}|${KIND}|${NOT_IDENTIFIED})`,
          stance: 'any',
        },
        {
          name: 'made anonymous and used',
          match: re`\b(?:mak(?:e|es|ing)|turn(?:s|ing)?|blur(?:s|ring)?|convert(?:s|ing)?|process(?:es|ing)?)\b${gap(60)}(?:\b(?:anonymous|into (?:\w+ )?(?:statistics|totals))\b|${NOT_IDENTIFIED})${gap(30)}\b(?:and|to|then) (?:then )?(?:be )?(?:use|share|publish|improve|sell|keep)`,
          unless: NO_FREE_USE,
          scope: 'any',
        },
        {
          name: 'the rest without the name',
          match: re`\b(?:names?|identif\w+|personal details)\b${gap(30)}\b(?:removed|stripped|deleted|erased|taken out|cut off)\b${gap(40)}\b(?:use|share|keep|publish) (?:the rest|what (?:remains|is left)|the remaining)`,
        },
        {
          name: 'use aggregated data',
          match: re`(?<!\byou )${USE}${gap(100)}${AGGREGATED}`,
          unless: re`${NO_FREE_USE}|\b(?:use|collection) (?:\w+ ){0,3}(?:is|are) limited to\b|\bstatistics (?:about|on|of) (?:\w+ ){0,2}requests|\baggregate means\b|\bcookies\b[^.;]{0,20}we_* gather`,
          scope: 'any',
        },
        {
          name: 'made anonymous for use',
          match: re`${MAKE}${gap(100)}\b(?:information|data_*|it)\b`,
          unless: re`${NO_FREE_USE}|${IDENTIFIED}|\bat your request\b|\bde-?identify,? (?:or|and) (?:delete|dispose|destroy)|\b(?:delete|erase|destroy)\w* or (?:\w+ )?(?:anonymi|de-?ident)`,
        },
        {
          name: 'anonymised for a use',
          match: re`\b(?:anonymi[sz]ed|aggregated|de-?identified)\b${gap(40)}\b(?:is|are|be)? ?(?:used )?for (?:\w+ ){0,3}(?:statistic|research|analy|reporting|scientific|product|improve)\w*`,
          unless: NO_FREE_USE,
        },
        {
          name: 'gathered for figures',
          match: re`\b(?:collect|gather|record|track)s?\b (?:\w+,? ){0,2}?(?:anonymous|anonymi[sz]ed|aggregated?|de-?identified|statistical)(?:,? (?:and )?\w+){0,2} (?:analytics|statistics|(?:usage )?(?:data_*|information|metrics)|trends|figures)\b${gap(60)}\b(?:to|for|so that|which|that) (?:\w+ ){0,3}?(?:improv|understand|measur|analy|help|research|develop|statistic|count|enhanc)\w*`,
          unless: re`${NO_FREE_USE}|\bcookies?\b`,
        },
        {
          name: 'figures that help',
          match: re`\b(?:anonymous|anonymi[sz]ed|aggregated?|de-?identified) (?:\w+ ){0,2}(?:analytics|statistics|data_*|information|metrics|reports)\b (?:helps?|allows?|lets?|enables?) us\b`,
          unless: re`${NO_FREE_USE}|\bcookies?\b`,
        },
        {
          name: 'kept when made anonymous',
          match: re`\b(?:data_*|information|analytics|statistics|logs|records)\b[:\s-]{1,4}(?:\w+ )?(?:aggregated|anonymi[sz]ed)(?: (?:and|or) (?:aggregated|anonymi[sz]ed))? after\b`,
        },
        {
          name: 'statistics are no personal data',
          match: re`\b(?:statistics|summar(?:y|ies)|figures|metrics)\b${gap(160)}\b(?:regarded|considered|treated|deemed|classed) (?:as |to be )?(?:non-?personal|not personal)`,
          stance: 'any',
        },
        {
          name: 'numbers for others',
          match: re`\b(?:tell|show|report to)s?\b (?:an? |our |the )?(?:\w+ )?(?:advertisers?|sponsors?|partners?|others|third part|public|clients|authors|sellers)\w*${gap(20)}\bhow many (?:people|users|visitors|readers|players|members)\b|\bpublish(?:es|ed)?\b${gap(30)}\b(?:statistics|figures)\b${gap(30)}\b(?:number|use|visits|users|visitors)|\b(?:summary|general|overall|broad|collective) (?:usage |demographic )?(?:statistics|figures|demographics|demographic (?:data|information))\b${gap(60)}\b(?:provided|given|shared|published|passed|reported|available) (?:to|with|on|in)\b|\bpublished\b${gap(20)}\bin (?:summary|aggregated?|anonymi[sz]ed|anonymous) form\b`,
          unless: NO_FREE_USE,
        },
        {
          name: 'stripped and then used',
          match: re`\b(?:information|data_*|records?)\b${gap(30)}\b(?:stripped|cleared) of\b${gap(30)}\bidentif\w+${gap(30)}\b(?:used|shared|published|disclosed|kept)\b`,
        },
        {
          name: 'demographics tied to nobody',
          match: re`${SHARE}${gap(60)}\b(?:demographic|statistical|usage|general)\b${gap(30)}\bnot (?:tied|linked|connected|attached|related) to (?:any |a |an |one |your )?(?:person|individual|identi|user|name|specific|particular)`,
          stance: 'any',
        },
        {
          name: 'figures of all are shown',
          match: re`\b(?:display|publish|provide|share|disclose|release)\b (?:this|these|such|those) (?:information|statistics|data|figures|reports)\b${gap(40)}\b(?:publicly|public|to others|with others|third|partners)`,
          after: /\bstatistics|aggregat|anonym/,
          unless: NO_FREE_USE,
        },
        {
          name: 'what remains without names',
          match: re`\b(?:remov|strip|delet|eras)(?:e|es|ed|ing|ping)?\b${gap(60)}\b(?:names?|identif\w+|personal (?:details|data|information))${gap(60)}\b(?:us(?:e|ing)|shar(?:e|ing)|keep) (?:the rest|what (?:remains|is left)|the remaining)`,
        },
        {
          name: 'keep what identifies nobody',
          match: re`(?<!\byou )\b(?:keep|retain|store|continue to use|use|hold)\b${gap(120)}${NOT_IDENTIFIED}`,
          also: [/\b(?:information|data|record)/],
          unless: re`${NO_FREE_USE}|\b(?:cookies?|sessions?|until|to ensure|so that)\b`,
          stance: 'any',
        },
        {
          name: 'what identifies nobody is shared',
          match: re`${NOT_IDENTIFIED}${gap(60)}(?:\b(?:is|are|be) (?:\w+ )?(?:shared|passed|published|sold|disclosed|provided|licensed)\b|\band (?:share|publish|disclose|sell|use) (?:it|the result|this|them)\b)`,
          also: [re`\b(?:data_*|information|insights|statistic\w*|figures|totals|evaluations|results|maps|reports)\b`],
          stance: 'any',
          unless: NO_FREE_USE,
        },
        {
          name: 'share what identifies nobody',
          match: re`${SHARE}${gap(100)}${NOT_IDENTIFIED}`,
          stance: 'any',
          unless: NO_FREE_USE,
        },
      ],
    },
  ],
});
