import { definePractice } from '../../practice';
import { gap, ONCE, re } from '../../vocabulary';
import { BY_READER, ENTITLED, INSTRUCTION, NOT_WE, OWN_DATA, own, RIGHT, RIGHTS_HEADING, toObject } from './rights';

const NOT_OURS = String.raw`(?<!\bwe_* (?:\w+ )?)`;
const SEE = String.raw`\b(?=access|review|view|inspect|consult|download|retrieve|look|export)${NOT_OURS}(?:access(?:ing)?|review(?:ing)?|view(?:ing)?|inspect(?:ion)?|consult|download(?:ing)?|retrieve|look(?:ing)? (?:up|at)|export)${ONCE}\b`;
const LEARN = String.raw`\b(?=know|find|check|learn|examine|obtain|receive|see|get|be )${NOT_OURS}(?:know|find out|check|learn|examine|obtain|receive|see|get|be provided with|be given)${ONCE}\b`;
const SERIES = String.raw`(?:(?: to)?(?:,|,? and|,? or|,? and\/or)(?: to)? (?:request )?[\w-]+(?: of)?){0,5},? `;
const WHICH = `(?:(?:a|the|all|any|some|much|most|certain|specific|of|copy|copies|pieces?|categories|details|particulars|what|which|and|types?|kinds?|basic|limited|additional|more|following|about|in|to|relevant|contact|account|profile|own|other) ){0,7}`;
const YOURS = String.raw`(?:your|their|(?:(?:the|your|a|their) )?child(?:ren)?'s|his or her|my|personal(?:ly)?|users?'s?)${ONCE} (?:[\w'-]+ ){0,4}?(?:${OWN_DATA}|file\b(?! (?:uploads?|systems?|storage|sharing|manager|names?)))`;
const HELD = String.raw`(?:personal )?(?:information|data|details|records) (?:\([\w ]{1,40}\) )?(?:(?:that|which) )?(?:we_*|you|they|about you|held|stored|concerning|relating to you|provided|processed|collected|associated|in (?:your|our|their|its) (?:files?|records?|accounts?|databases?))\b`;
const COPY = String.raw`\b(?:cop(?:y|ies)|archive|confirmation|summary|overview|extract|exported file|export|printout) (?:of|as to|whether|that|about) `;
const SEEN = String.raw`(?:(?:${SEE}|${LEARN})${SERIES}${WHICH}${ONCE}(?:${YOURS}|${HELD})|${SEE}${SERIES}${WHICH}(?:it|this data|such data|(?:this|such|that|certain|the) (?:personal )?information)\b)`;
/** Others who may see data: authorities, other users, connected apps; and the service itself, let in by the user. */
const SEEN_BY_OTHERS =
  /\b(?:courts?|law enforcement|government authorities|regulatory agenc|security authorities|other (?:\w+ )?(?:users|members)|rights of \w+ to access|(?:employees|personnel|staff|contractors) (?:who|that)|access rights to|support team|having access|permission to access|master password|people you|anyone with|everyone|publicly|unauthori[sz]ed|gives access|to (?:those |our |its )?(?:employees|contractors|staff|personnel))\b|\b(?:allow\w*|let|permit\w*|grant\w*|authori[sz]e\w*|ask\w* you) (?:us|we_*|[\w ]{0,30}services?|for)\b|\bhelp(?:s|ing)? you (?:to )?\w+ly access\b|\b(?:our|we_*'s|remove|revoke|unauthori[sz]ed|limiting) access\b(?!:)|access (?:to )?your (?:device|account\b|camera|contacts|location|photos)/;

export const access = definePractice({
  id: 'access',
  category: 'user-access',
  cue: /access|inquir|enquir|\blook at|\bcop(?:y|ies)\b|review|view|obtain|request|\bknow\b|\bsee\b|confirm|download|inspect|archive|retriev|\breceive\b|\bask|instruct|inform you|\bdetails|\bright|learn|find out/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'right of access',
          match: re`${RIGHT} (?:of|to) (?:data |the |free |request |receive |have |obtain |gain |get ){0,2}(?:access|information|confirmation)\b|${RIGHT} to (?:request to )?know(?: (?:what|which|whether|about|the|how|more|if|and|or)\b|[".,:;)]|$)|\b(?:subject|data) access requests?\b|\baccess,? (?:and )?(?:rectification|correction)(?:,| and\b| or\b)|(?=access, )${NOT_WE}\baccess, (?:correct|rectify|update|delete), [\w ,]{0,60}\byour personal (?:data|information)\b|${RIGHT} to ${own(100)}\b(?:access|obtain(?![^;?!]{0,80}\b(?:erasure|deletion|rectification|correction|restriction|removal|human intervention|copy of (?:this|our)|compensation|redress)\b)|confirmation|inspect|a copy(?! of (?:this|our|the (?:notice|policy|document))))\b`,
          unless: re`${SEEN_BY_OTHERS}|\baccess (?:to )?(?:the |our )?(?:services?|website|site)\b`,
          stance: 'any',
        },
        {
          name: 'may have a copy',
          match: re`${ENTITLED}${own(140)}${COPY}${toObject(10)}(?:${OWN_DATA}|it\b|what we_*)`,
          unless: /\b(?:agency|public|court|government) records\b/,
          stance: 'any',
        },
        {
          name: 'may see the data',
          match: re`${ENTITLED}${own(120)}${SEEN}`,
          also: [new RegExp(SEEN)],
          unless: SEEN_BY_OTHERS,
          stance: 'any',
        },
        {
          name: 'may see recordings and history',
          match: re`${ENTITLED}${own(80)}${SEE}${SERIES}(?:(?:the|this|that|these|any|all|your|their|stored|saved|past|video|audio|voice) ){1,4}(?:footage|recordings?|(?:search|watch|viewing|listening|chat|order|purchase|usage|account|browsing|location|ride|trip) history|transcripts?|activity)\b`,
          unless: SEEN_BY_OTHERS,
          stance: 'any',
        },
        {
          name: 'way to see the data',
          match: re`\bto (?:(?:request|get|obtain|receive|have) (?:an? )?)?(?:${SEE}|copy(?: of)?)${SERIES}${WHICH}(?:${YOURS}|(?:data|information|details) about you\b)(?: \([^()]{0,120}\))?[^,;?!]{0,100}?${INSTRUCTION}|\bto (?:gain|obtain|get|request) access to (?:this|that|such|the|any) (?:personal )?(?:information|data|records?)\b[^,;?!]{0,60}?${INSTRUCTION}`,
          unless: SEEN_BY_OTHERS,
        },
        {
          name: 'may learn what is held',
          match: re`${ENTITLED}${own(60)}(?:\b(?:see|learn|know|find out|told|ask|informed|check|inquire|enquire)(?: us| of us)?${ONCE}(?: of| about| as to)?(?: (?:whether|if) (?:and|or))?${ONCE} (?:what|which|whether|if)(?: (?:personal|kinds?|types?|categories|of|data|information)){0,4} (?:we_*|is|are|any|the \w+)(?: \w+)?${ONCE} (?:know|holds?|have|has|stores?|stored|keeps?|kept|held)\b|\b(?:know|learn|find out|told|ask) (?:whether|if) ${own(40)}\bcontains? (?:an? |any )?(?:records?|information|data) (?:about|on|pertaining)\b|\b(?:list|report|printout) (?:of|on) (?:all |any )?(?:the |your )?(?:personal )?(?:data|information)\b|\b(?:obtain|receive|request|get|demand) information (?:on|about|regarding|concerning) your (?:\w+ ){0,2}(?:data|information)\b(?! protection))|\b(?:copy|copies|extract|overview) of (?:your|their|all|any) ${toObject(4)}${OWN_DATA}[^;?!]{0,40}?\b(?:can|may) be (?:obtained|requested|had|ordered)\b`,
          unless: SEEN_BY_OTHERS,
        },
        {
          name: 'a copy when asked',
          match: re`\b(?:gladly|glad to|happy to|pleased to) (?:inform|tell) you (?:about )?(?:what|which|the) (?:personal )?(?:data|information)\b|\b(?:we_*|i)(?:'ll)? (?:(?:will|shall|can|are happy to|would be happy to) )?(?:\w+ )?(?:tell|show|send|give) you (?:a copy of )?(?:what|everything|all(?: that)?) (?:we|i) (?:hold|know|have|store|keep)\b${gap(40)}\b(?:if|when|on|upon|once) (?:you )?(?:ask|request)|\b(?:write|e-?mail|mail|contact|tell|ask|call|message)\b${gap(80)}\bwe_*(?:'ll)? (?:(?:will|shall) )?(?:send|give|show|provide|mail) (?:you )?(?:with )?(?:a copy|all|everything|what)\b`,
          unless: re`${SEEN_BY_OTHERS}|\b(?:terms|policy|newsletter|contract|clauses|safeguards)\b`,
        },
        {
          name: 'may ask for access',
          match: re`\b(?=request|ask|seek)${NOT_WE}(?:request|requests|requesting|requested|asks?|asking|seeks?|seeking)(?: us)?(?: in writing)?(?: for| to)? (?:[\w-]{1,20}, ){0,4}access(?:,| to (?:(?:and|or) [\w ]{0,30})?(?:your|personal|any|the|their|this|that|recorded|information|data|records? (?:about|on|concerning|pertaining|relating|that))\b)`,
          unless: re`${SEEN_BY_OTHERS}|\b(?:third part|permission)`,
          stance: 'any',
        },
        {
          name: 'access is given',
          match: re`\b(?:provid\w+|giv\w+|grant\w*|offer\w*) (?:you|individuals|users|customers|data subjects|members|(?:site )?visitors|parents|clients|them)(?: with)? (?:[\w-]+ )?${ONCE}access (?:\([\w ]{3,40}\) )?(?:for any purpose|to (?:(?:and|or) [\w ]{0,30})?(?:(?:update |review |view )?your|personal|their|(?:all )?(?:the )?(?:personal |contact |account |financial |transaction )?(?:data|information) (?:\([^()]{0,120}\) )?(?:about you|about your|that we|we_* (?:have|hold|keep|maintain))|contact information|the (?:personal )?(?:data|information)))\b`,
        },
        {
          name: 'information on request',
          match: re`(?<!our )\brequest(?:s|ing)? (?:${WHICH}${HELD}|information (?:[\w ]{0,20} )?(?:about|on|as to|regarding) (?:whether|what|which|how|your|the personal))`,
          unless: SEEN_BY_OTHERS,
        },
        {
          name: 'given on request',
          match: re`\b(?:upon|on|at|after) (?:[\w']+ ){0,3}request\b${gap(60)}\b(?:provide|disclose|give|inform|send|make available|furnish|tell)\b${own(90)}\b(?:information|data|details|records|pii)\b|\brequest\w*${gap(60)}\bwe will (?:provide|disclose|give|inform|send|furnish|tell)\b${own(60)}\b(?:your|personal) (?:\w+ ){0,2}(?:information|data)\b`,
          unless:
            /\b(?:law enforcement|government|subpoena|court|authorit|(?<!on behalf of (?:an? )?)third part|services? provider)/,
        },
        {
          name: 'disclosure on request',
          match: re`\b(?=request|ask|instruct)${NOT_WE}(?:request\w*|asks?|asking|instruct)${own(60)}\b(?:(?:that )?(?:we_*|us) (?:to )?(?:disclose|provide|tell|give|send|inform|show|confirm)|disclosure of(?<!\b(?:use|uses|sale|sharing|collection|processing|and|or|limit|limit the|stop|restrict) disclosure of))\b${own(60)}\b(?:personal|(?:certain|the following|specific) information\b|(?:your|their) (?:\w+ )?(?:information|data|details|records?)|(?:information|data|details)\b[^;?!]{0,40}\b(?:about (?:you|them)|on you|we_* (?:hold|have|keep|store|collect)|held|stored|collected|shared))\b|\brequests?\b${own(20)}\bdisclosure, (?:correction|amendment|revision|addition)\b`,
          unless: /\b(?:law enforcement|government|subpoena|court|authorit|third parties|to no (?:\w+ )?information)/,
          stance: 'any',
        },
        {
          name: 'seen by the reader',
          match: re`\b(?:your|their|personal|stored|all) (?:\w+ ){0,2}(?:data|information|details|records?|history|entries)\b${gap(40)}\bcan (?:\w+ )?be (?:viewed|seen|accessed|inspected|reviewed|downloaded|exported)\b${gap(60)}\b${BY_READER}`,
          unless: re`${SEEN_BY_OTHERS}|\bcookies?\b`,
        },
        {
          name: 'item of a list of rights',
          match: re`^(?:to |the |and )?(?:right of |request )?(?:(?:access|know|view|obtain)\b(?:[:.,/]|$| & | (?:to )?(?:your|the|and|or|personal|what|which|whether|more|a copy)\b)|receive a copy|download (?:a copy|your)\b)`,
          under: RIGHTS_HEADING,
        },
      ],
    },
  ],
});
