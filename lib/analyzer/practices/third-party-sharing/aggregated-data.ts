import { definePractice } from '../../practice';
import { gap, re, SHARE } from '../../vocabulary';

const NOUN = String.raw`(?:information|data_*|insights?|statistics|report(?:s|ing)?|form(?:at)?|basis|analytics|results|figures|content|summar(?:y|ies)|trends)\b`;
const KIND = String.raw`\b(?:aggregat(?:e|ed)|anonymi[sz]ed|anonymous|anonymously|de-?identified|statistical|non-?personal(?:ly)?(?:[- ]identif(?:iable|ying))?|non-?identif(?:iable|ying)|non-?private)\b`;
const NOT_IDENTIFIED = String.raw`\b(?:(?:information|data) (?:that|which) (?:does not|do not|cannot|can't|can not|is not|no longer|doesn't|has been|will not)[^.;]{0,60}\bidentif\w+|not (?:personally )?identif(?:y|iable)[^.;]{0,20}|(?:cannot|can't|no longer) (?:\w+ ){0,3}(?:identif\w+|linked (?:back )?to you|be associated))`;
const AGGREGATED = String.raw`(?:${KIND}(?:[ ,/]{1,2}[\w-]+){0,5}?[ ,/]{1,2}${NOUN}|(?:in|on) (?:an? )?${KIND}[^.;]{0,30}(?:form(?:at)?|basis|level|manner|way)|${NOUN}[^.;]{0,40}\b(?:aggregated|anonymi[sz]ed|de-?identified|in (?:the )?aggregate)\b|\bin (?:the )?aggregate\b|aggregate (?:usage|user|statistics|numbers|demographic\w*))`;
const USE = String.raw`\b(?:us(?:e|es|ed|ing)|publish(?:es|ed|ing)?|retain(?:s|ed|ing)?|keep(?:s|ing)?|kept|creat(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|compil(?:e|es|ed|ing)|deriv(?:e|es|ed|ing)|analy[sz](?:e|es|ed|ing)|develop(?:s|ed|ing)?|provid(?:e|es|ed|ing)|sell(?:s|ing)?|licens(?:e|es|ed|ing)|perform|convert(?:s|ed|ing)?|remains?)\b`;
const MAKE = String.raw`\b(?:aggregat(?:e|es|ing)|anonymi[sz](?:e|es|ing)|de-?identif(?:y|ies|ying))\b`;
const FREELY = String.raw`\b(?:for any (?:\w+ )?purposes?|without (?:restriction|limitation|further notice|notice)|no(?:t| longer)? (?:\w+ ){0,3}(?:personal (?:information|data)|subject to|apply|covered)|(?:does|do|will) not apply|is not (?:subject|personal|considered|covered|intended)|at our discretion|indefinitely|not (?:be )?(?:bound|limited|restricted))\b`;
/** IP masking and the like within one analytics tool, what others give to the service, a name for other data. */
const NO_FREE_USE =
  /\b(?:provide|give|send)s? us\b|\bas non-?personal\b|\bip (?:address(?:es)? )?(?:anonymi[sz]ation|masking)|anonymi[sz]e ?ip|anonymizeip/;
const IDENTIFIED = /\bre-?identif/;

export const aggregatedData = definePractice({
  id: 'aggregated-data',
  category: 'third-party-sharing',
  cue: /aggregat|anonymi[sz]|anonymous|de-?identif|non-?personal|non-?identif|statistic|pseudonym|identif(?:y|iable|ied)|linked/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        { name: 'share aggregated data', match: re`${SHARE}${gap(120)}${AGGREGATED}`, unless: NO_FREE_USE },
        {
          name: 'aggregated data is shared',
          match: re`${AGGREGATED}${gap(140)}(?<!\byou (?:voluntarily |may |choose to )?)(?:${SHARE}|\b(?:sold|published|licensed)\b)`,
          unless: NO_FREE_USE,
        },
        {
          name: 'limits do not hold',
          match: re`(?:${AGGREGATED}|${NOT_IDENTIFIED})${gap(140)}${FREELY}`,
          stance: 'any',
          unless: NO_FREE_USE,
        },
        {
          name: 'outside the policy',
          match: re`(?:\b(?:does not|do not|doesn't|not intended to) (?:\w+ ){0,3}(?:apply|include|cover)\b${gap(80)}|\b(?:appl(?:y|ies)|covers?)\b${gap(50)}\bnot (?:to )?)(?:${AGGREGATED}|${KIND}|${NOT_IDENTIFIED})`,
          stance: 'any',
        },
        {
          name: 'use aggregated data',
          match: re`(?<!\byou )${USE}${gap(100)}${AGGREGATED}`,
          unless: re`${NO_FREE_USE}|\bstatistics (?:about|on|of) (?:\w+ ){0,2}requests|\baggregate means\b|\bcookies\b[^.;]{0,20}we_* gather`,
          scope: 'any',
        },
        {
          name: 'made anonymous for use',
          match: re`${MAKE}${gap(100)}\b(?:information|data_*|it)\b`,
          unless: re`${NO_FREE_USE}|${IDENTIFIED}|\bat your request\b|\bde-?identify,? (?:or|and) (?:delete|dispose|destroy)|\b(?:delete|erase|destroy)\w* or (?:\w+ )?(?:anonymi|de-?ident)`,
        },
        {
          name: 'keep what identifies nobody',
          match: re`(?<!\byou )\b(?:keep|retain|store|continue to use|use|hold)\b${gap(120)}${NOT_IDENTIFIED}`,
          also: [/\b(?:information|data|record)/],
          unless: re`${NO_FREE_USE}|\b(?:cookies?|until|to ensure|so that)\b`,
          stance: 'any',
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
