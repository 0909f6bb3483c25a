import { definePractice } from '../../practice';
import { re } from '../../vocabulary';
import { ENTITLED, OWN_DATA, own, RIGHTS_HEADING, toObject } from './rights';

const SEE = String.raw`\b(?:access(?:ing)?|review(?:ing)?|view(?:ing)?|see|inspect(?:ion)?|consult|obtain|receive|download(?:ing)?|know|find out|retrieve|check|learn|examine)\b`;
const ABOUT = String.raw`(?:(?:your|their|his or her|my|such|this|that|certain|any|the|some|all|of|personal|own|basic|of the|to) (?:[\w'-]+ ){0,3}?${OWN_DATA}|(?:information|data)\b|(?:what|which) ${toObject(4)}(?:information|data)\b)`;
const COPY = String.raw`\b(?:cop(?:y|ies)|archive|disclosure|confirmation|summary|report|overview|extract) (?:of|as to|whether|that|about) `;

export const access = definePractice({
  id: 'access',
  category: 'user-access',
  cue: /access|cop(?:y|ies)|review|view|obtain|request|know|see\b|inform|confirm|download|inspect|archive/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'right of access',
          match: re`\brights? (?:of|to) (?:data |the |request |be |have |obtain |gain )?(?:access|know|information|be informed|confirmation)\b|\b(?:subject|data) access requests?\b|\bright to ${own(80)}\b(?:access|obtain|confirmation|know|a copy)\b`,
          unless: /\baccess (?:to )?(?:the |our )?(?:services?|website|site)\b/,
          stance: 'any',
        },
        {
          name: 'may have a copy',
          match: re`${ENTITLED}${own(140)}${COPY}${toObject(10)}(?:${OWN_DATA}|it\b)`,
          stance: 'any',
        },
        {
          name: 'may see the data',
          match: re`${ENTITLED}${own(120)}${SEE} (?:or [\w-]+ |and [\w-]+ |[\w-]+, ){0,4}(?:[\w-]+ )?${ABOUT}`,
          unless: /\b(?:this|our|the) (?:privacy )?(?:policy|notice|statement) (?:to|for|before)\b/,
          stance: 'any',
        },
        {
          name: 'asks for access',
          match: re`\b(?:request|requests|requesting|ask(?:s|ed)? (?:us )?(?:for|to)|obtain|requests? for|seeks?|gain|provides?(?: you)?(?: with)?) (?:[\w,'-]+ ){0,3}?access\b`,
          also: [/\b(?:personal|your|information|data|you)\b/],
          unless:
            /\b(?:unauthori|third part|law enforcement|government|service providers|account credentials|permission)/,
          stance: 'any',
        },
        {
          name: 'item of a list of rights',
          match: re`^(?:to |the |and )?(?:right of |request )?(?:access|know|obtain|view|receive a copy|download)\b(?!.{0,20}\b(?:control|logs?|rights management)\b)`,
          under: RIGHTS_HEADING,
          also: [/\b(?:personal|your|information|data|access:|right)\b/],
        },
      ],
    },
  ],
});
