import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';

/** The signal by its name, told from "we do not track you". */
const DNT = String.raw`(?:["'(]do[- ]not[- ]track\b["']?|\bdo[- ]not[- ]track["')]|\bdo[- ]not[- ]track(?= (?:\(|signal|request|setting|header|option|mechanism|browser|feature|standard|preference|technolog|function|flag|instruction|command|code|or\b|and\b|in\b|at\b)| (?:is (?:switched|turned|enabled|set|on|not|ignored)\b|turned|switched|enabled|gets?\b|yet\b|makes?\b|has\b)|[.,;:?]|$)|\bdnt\b)`;
const REACT = String.raw`\b(?:respond(?:s|ed|ing)?|repl(?:y|ies)|react(?:s|ed|ing)?|honou?r(?:s|ed|ing)?|(?<!with )respect(?:s|ed|ing)?(?! to)|support(?:s|ed|ing)?|recogni[sz](?:e|es|ed|ing)|obey(?:s|ed|ing)?|observ(?:e|es|ed|ing)|compl(?:y|ies|ied|ying)|abid(?:e|es|ing)|adher(?:e|es|ed|ing)|act(?:s|ed|ing)? (?:on|upon|in response)|tak(?:e|es|ing) (?:any |no |further |other |specific ){0,2}(?:action|steps?|measures)|process(?:es|ed)?|detect(?:s|ed)?|follow(?:s|ed)?|alter(?:s|ed)?|chang(?:e|es|ed)|adjust(?:s|ed)?|modif(?:y|ies|ied)|look(?:s|ed|ing)? (?:for|at)|accept(?:s|ed)?|listen|implement(?:s|ed)?|acknowledge|disable|accommodate)\b`;
/** A denial of any reaction in the same statement. */
const NOT_REACTING = re`(?:\bnot(?![ -]track)|n't|\bno|\bnever|\bunable to)\b${gap(50)}${REACT}`;
/** Others, other signals or another time are spoken of. */
const OTHERS =
  /\bas (?:\w+ )?standards (?:develop|emerge)|\b(?:reassess|revisit|may (?:develop|adopt)|in the future)\b|\ba (?:web)?site that\b|\b(?:third part(?:y|ies)|other (?:sites|websites|parties|companies)|they|advertisers?|those (?:sites|parties)) (?:\w+ ){0,4}(?:respond|honou?r|respect|support|recogni[sz]e|comply)/;
const NEAR = re`${DNT}|\bsuch (?:a )?(?:signals?|requests?|settings?|mechanisms?)\b|\b(?:these|those|this) (?:signals?|requests?|settings?|mechanisms?|options?|headers?)\b`;

/** A heading on the signal, or one that asks about it. */
const HEADING = /\bdo[- ]not[- ]track\b|\bdnt\b|\btracking signals?\b/;

export const doNotTrack = definePractice({
  id: 'do-not-track',
  category: 'do-not-track',
  cue: /do[- ]not[- ]track|dnt|\bsignals?\b|such (?:a )?(?:request|setting)|(?:these|those|this) (?:request|setting|option|header)|track|honou?r|respond|respect|react|compl|\bdon't\.|\bdo not\./,
  contradicts: ['honors', 'ignores'],
  answers: [
    {
      answer: 'honors',
      patterns: [
        {
          name: 'reacts to the signal',
          match: re`${REACT}${gap(80)}${DNT}`,
          unless: re`${NOT_REACTING}|${OTHERS}|\bhow (?:we|do we|we_*)|(?<!\bdo[- ])\bnot (?:yet )?(?:been )?(?:a |any )?(?:\w+ )?(?:standard|consensus|agreed)|\b(?:no|without) (?:\w+ ){0,3}(?:standard|consensus)`,
        },
        {
          name: 'taken as a choice',
          match: re`\btreats?\b${gap(40)}${DNT}${gap(40)}\b(?:opt(?:ed|ing)?[- ]?out|objection|refusal|request|choice|left alone)|${DNT}${gap(120)}\bwe_* treat\b${gap(60)}\b(?:opt(?:ed|ing)?[- ]?out|objection|refusal)`,
          unless: OTHERS,
        },
        {
          name: 'left alone with the signal',
          match: re`${DNT}${gap(60)}\b(?:we_* (?:stop|cease)|(?:is|are) (?:excluded|not (?:tracked|counted|recorded))|(?:will )?not be (?:tracked|counted|recorded|measured)|(?:is|are) left out|statistics skip you|skips? (?:you|your visit)|(?:is|are) switched off|nothing is (?:recorded|measured|counted)|records? nothing|we_* leave you alone|(?:does|do) not (?:count|track|record|measure) you|get no (?:\w+ )?cookies|no (?:\w+ ){1,3}(?:is|are) (?:loaded|set|sent|collected|recorded))\b`,
          unless: re`${OTHERS}|\b(?:however|even)\b`,
          stance: 'any',
          scope: 'any',
        },
        {
          name: 'signal is reacted to',
          match: re`${DNT}${gap(90)}\b(?:is|are|will be) (?:\w+ )?(?:honou?red|respected|recogni[sz]ed|supported|observed)\b`,
          unless: re`${NOT_REACTING}|${OTHERS}`,
        },
        {
          name: 'honoured by its label',
          match: re`${DNT}["')]?(?: signals?| requests?)?\W{1,4}(?:yes\b|(?:is |are )?(?:honou?red|respected|supported|observed|followed)\b)`,
          unless: re`${NOT_REACTING}|${OTHERS}|\bnot (?!track)`,
        },
        {
          name: 'reacts, under the heading',
          match:
            /\bwe_* (?:do |will |always |fully ){0,2}(?:honou?r|respect|follow|obey|support|recogni[sz]e|respond to) (?:it|them|this|these|that|such)\b/,
          under: re`${HEADING}`,
          unless: re`${OTHERS}|${NOT_REACTING}|\bgpc\b|global privacy`,
        },
        {
          name: 'reacts to such signals',
          match: re`${REACT}${gap(40)}${NEAR}`,
          after: re`${DNT}`,
          unless: re`${NOT_REACTING}|${OTHERS}|\bgpc\b|global privacy|\bhow\b`,
        },
        {
          name: 'both are honoured',
          match: re`${DNT}${gap(140)}\bwe_* (?:will )?(?:honou?r|respect|follow|obey) (?:both|it|them|that|this|either)\b`,
          unless: re`${OTHERS}|${NOT_REACTING}`,
        },
        {
          name: 'stops on the signal',
          match: re`\b(?:(?:will not|do not|does not|won't|don't|never) (?:\w+ ){0,2}(?:track|set|place|plant|use|collect|load|serve|record)|(?:stop|cease|disable|turn off|switch off|suspend)s?)\b${gap(80)}\b(?:if|when|where|once|while|in response to|upon|on receipt of)\b${gap(60)}${DNT}`,
          unless: /(?:n't|\bnot) (?:\w+ )?(?:honou?r|respect|respond)/,
          stance: 'any',
        },
        {
          name: 'the signal stops it',
          match: re`\b(?:if|when|where|once)\b${gap(60)}${DNT}${gap(60)}(?:\b(?:we_*|our|your)\b|, \w+)${gap(30)}\b(?:will not|do not|does not|won't|don't|is not|are not) (?:\w+ ){0,2}(?:track(?:ed)?|set|place|use|collect(?:ed)?|load|serve|count(?:ed)?|measure|record(?:ed)?)\b|\b(?:switch|turn|set) on ${DNT}${gap(20)}\band we_* (?:will not|do not|won't|don't|stop)\b`,
          unless: /\bhowever\b/,
          stance: 'any',
        },
      ],
    },
    {
      answer: 'ignores',
      patterns: [
        {
          name: 'does not react to the signal',
          match: re`${REACT}${gap(90)}${DNT}`,
          unless: OTHERS,
          stance: 'denied',
        },
        {
          name: 'signal is not reacted to',
          match: re`${DNT}${gap(120)}${REACT}`,
          unless: re`${OTHERS}|\bhow (?:to|you)\b`,
          stance: 'denied',
        },
        {
          name: 'does not react to such signals',
          match: re`${REACT}${gap(60)}(?:${NEAR}|\bto (?:it|them|those|these)\b)`,
          after: re`${DNT}`,
          unless: re`${OTHERS}|\bgpc\b|global privacy`,
          stance: 'denied',
        },
        {
          name: 'does not react, under the heading',
          match:
            /^(?:(?:no|currently|at present|at this time|at the moment|presently|right now)[,.:]? )?(?:we_*|our (?:site|website|service|app)|this (?:site|website|app)|it|the (?:site|website|app)) (?:currently |presently |at present )?(?:(?:do|does|don't|doesn't|did|will|won't|can|can't|cannot)\b ?(?:not )?)(?:currently |yet |presently )?(?:(?:respond|react|reply) to (?:it|them|this|these|such)|(?:honou?r|support|recogni[sz]e|respect|follow|obey) (?:it|them|this|these|such))?/,
          under: re`${HEADING}`,
          also: [/n't\b|\bnot\b|\bcannot\b/],
          unless: re`${OTHERS}|\b(?:track|collect|sell|share|use)\b`,
          stance: 'any',
        },
        {
          name: 'no action on the signal',
          match: re`\bno (?:response|reaction|(?:action|steps?|measures?) (?:is|are) taken)\b${gap(40)}${DNT}|${DNT}${gap(60)}\bno (?:action|steps?|measures?) (?:is|are) taken\b`,
          unless: OTHERS,
          stance: 'any',
        },
        {
          name: 'all are treated alike',
          match: re`${DNT}${gap(100)}\b(?:(?:works?|behaves?|is) the same with or without|treats? (?:all|every) (?:\w+ )?(?:visitors?|users?|browsers?) (?:alike|the same|equally)|none at (?:present|this time|the moment)|unable to (?:recogni[sz]e|respond|detect))\b|\btreats? (?:all|every) (?:\w+ )?(?:visitors?|users?|browsers?) (?:alike|the same|equally)\b${gap(30)}\b(?:whether|with|without|regardless|even)\b${gap(40)}${DNT}|\bunable to (?:recogni[sz]e|respond to|detect|process|honou?r)\b${gap(40)}${DNT}`,
          unless: OTHERS,
          stance: 'any',
        },
        {
          name: 'does nothing on the signal',
          match: re`\b(?:we_*|site|service|website|servers?|systems?|app)\b${gap(20)}\b(?:(?:do|does) nothing|takes? no notice|(?:do not|don't|does not|doesn't) do anything|(?:do|does) not (?:\w+ )?(?:understand|notice|have the means)|(?:doesn't|don't) (?:\w+ )?(?:understand|notice|have))\b${gap(60)}${DNT}|${DNT}${gap(40)}\b(?:makes? no difference|(?:is|are) not (?:\w+ )?(?:supported|honou?red|respected|recogni[sz]ed)|changes? nothing)\b|${DNT}\? (?:no\b|we (?:do not|don't)\b)`,
          unless: OTHERS,
          stance: 'any',
        },
        {
          name: 'ignores the signal',
          match: re`\b(?:ignor(?:e|es|ed|ing)|disregard(?:s|ed)?)\b${gap(40)}${DNT}|${DNT}${gap(60)}\b(?:ignored|disregarded|no (?:effect|impact|influence))\b`,
          unless: OTHERS,
          stance: 'any',
        },
        {
          name: 'nothing happens on the signal',
          match: re`\b(?:regardless of|whether or not|irrespective of|even (?:if|when))\b${gap(60)}${DNT}`,
          also: [/\b(?:collect|track|operat|use|process|same|not change)\w*\b/],
          stance: 'any',
        },
      ],
    },
  ],
});
