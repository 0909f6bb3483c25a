import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';

const KEEP = String.raw`\b(?:retain(?:s|ed|ing)?|retention|ke(?:ep|eps|pt|eping)|stor(?:e|es|ed|ing|age)|hold(?:s|ing)?|held|preserv(?:e|es|ed|ing)|maintain(?:s|ed|ing)?|sav(?:e|es|ed|ing)|archiv(?:e|ed)|remain(?:s|ing)?|persist|log(?:s|ged)?|process(?:ed)?)\b`;
const DELETE = String.raw`\b(?:delet(?:e|es|ed|ing|ion)|eras(?:e|ed|ure)|destroy(?:ed)?|purg(?:e|ed|es)|remov(?:e|ed)|anonymi[sz](?:e|ed)|expir(?:e|es|ed|y)|discard(?:ed)?|overwritten|clos(?:e|ed)|deactivat(?:e|ed)|dispos(?:e|ed))\b`;
const NUMBER = String.raw`(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|twenty[- ]four|thirty|thirty[- ]six|sixty|ninety)`;
const PERIOD = String.raw`\b${NUMBER}(?: ?\(\w{1,12}\))?[- ](?:full |calendar |business |working |consecutive |additional )?(?:hours?|days?|weeks?|months?|years?)\b`;
const NO_PERIOD =
  /\byears? (?:of age|old)|\bage of|\b(?:past|preceding|previous|prior|last) (?:\w+ )?(?:\(\d+\) )?(?:months|year|12)|\brespond|\breply|\bresponse|\bunder (?:the age|\d)|\bnotice\b|\bcookies?\b|per year|each year|once a|a year\b|12-month period/;

export const retention = definePractice({
  id: 'retention',
  category: 'data-retention',
  cue: /retain|retention|ke[ep]p|stor|delet|h[oe]ld|preserv|maintain|period|archiv|remain|expire|purge|destroy|persist|\bclose/,
  answers: [
    {
      answer: 'indefinite',
      patterns: [
        {
          name: 'kept indefinitely',
          match: re`${KEEP}${gap(160)}\b(?:indefinite(?:ly)?|forever|permanent(?:ly)?|in perpetuity|perpetual(?:ly)?|unlimited (?:period|time))\b`,
          unless: /\b(?:anonym|aggregate|de-?identif|non-personal|cookies?\b)|permanently (?:delet|eras|remov)/,
        },
      ],
    },
    {
      answer: 'specific',
      patterns: [
        { name: 'kept for a period', match: re`${KEEP}${gap(160)}${PERIOD}`, unless: NO_PERIOD },
        {
          name: 'deleted after a period',
          match: re`${DELETE}${gap(120)}\b(?:after|within|in|following|for|once|every|of|up to|than)\b${gap(60)}${PERIOD}`,
          unless: NO_PERIOD,
          stance: 'any',
        },
        {
          name: 'after a period, deleted',
          match: re`\b(?:after|within|for|following|once|than)\b${gap(20)}${PERIOD}${gap(120)}${DELETE}`,
          unless: NO_PERIOD,
          stance: 'any',
        },
      ],
    },
    {
      answer: 'criteria',
      patterns: [
        {
          name: 'as long as necessary',
          match: re`(?:${KEEP}|process)${gap(160)}\b(?:as long as|no longer than|longer than|so long as|until|for the (?:period|time|duration)|period(?:s)? (?:necessary|required)|only (?:for|if|as)|length of time|amount of time|necessary|required|reasonable (?:period|time))\b`,
          stance: 'any',
          unless: /\bcookies?\b/,
        },
        {
          name: 'kept for legal reasons',
          match: re`\b(?:retain(?:s|ed|ing)?|keep|kept|preserve|maintain|store)\b${gap(120)}\b(?:comply|compliance|legal|law|laws|disputes?|obligations?|agreement|archival|backup|records)\b`,
          unless: /\bcookies?\b/,
        },
        {
          name: 'deleted when not needed',
          match: re`${DELETE}${gap(80)}\b(?:no longer|not) (?:be )?(?:needed|necessary|required|need|require)\b|\b(?:no longer|not) (?:be )?(?:needed|necessary|required|need|require)\b${gap(80)}${DELETE}`,
          unless: /\bcookies?\b|\brequest|\bright\b/,
          stance: 'any',
        },
      ],
    },
  ],
});
