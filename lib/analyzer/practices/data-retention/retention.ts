import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';

const KEEP = String.raw`\b(?:retain(?:s|ed|ing)?|retention|ke(?:ep|eps|pt|eping)|stor(?:e|es|ed|ing|age)|hold(?:s|ing)?|held|preserv(?:e|es|ed|ing)|maintain(?:s|ed|ing)?|sav(?:e|es|ed|ing)|archiv(?:e|ed)|remain(?:s|ing)?|persists?)\b`;
const RETAIN = String.raw`\b(?:retain(?:s|ed|ing)?|retention|ke(?:ep|eps|pt|eping)|hold|held|maintain(?:ed)?)\b`;
const DELETE = String.raw`\b(?:delet(?:e|es|ed|ing|ion)|eras(?:e|ed|ing|ure)|destroy(?:ed|ing)?|purg(?:e|ed|es)|remov(?:e|ed)|anonymi[sz](?:e|ed)|de-?identified|discard(?:ed)?|overwritten|dispos(?:e|ed|al)|wip(?:e|ed|es)|rotat(?:e|ed|es)|cycled|dropped|truncated|shredded|roll(?:s|ed)? off|expires?)\b`;
const NUMBER = String.raw`(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|twenty|twenty[- ]four|thirty|thirty[- ]six|forty|forty[- ]five|fifty|sixty|seventy|eighty|ninety|hundred)`;
const PERIOD = String.raw`\b${NUMBER}(?: ?\([\w-]{1,14}\))?[- ](?:full |calendar |business |working |consecutive |additional |further ){0,2}(?:hours?|days?|weeks?|fortnights?|months?|years?)\b`;
/** Ages, response times, look-backs of CCPA tables, lifetimes of cookies. */
const NO_PERIOD =
  /\byears? (?:of age|old)|\bage of|\b(?:past|preceding|previous|prior|last) (?:\w+ )?(?:\(\d+\) )?(?:months|year|12)|\b(?:respond|reply|responses?|acknowledge)\b|\bunder (?:the age|\d)|\bcookies?\b|\bper year|each year|\b(?:once|twice) (?:a|in|every)|12-month period|more than a|values of|time-?frame|\bextend|\bmay take\b|date of the request|refund|\bspam\b|\btrial\b|non-personal|anonym(?:ous|i[sz]ed) (?:\w+ )?(?:data|information|statistic)/;
const COOKIES = /\bcookies?\b|\bpixel/;
const DATA =
  /\b(?:data|information|records?|logs?|content|accounts?|profiles?|details|copies|copy|backups?|messages?|photos?|recordings?|footage|files?|e-?mails?|history|address(?:es)?|identifiers?|documents?|transactions?|invoices?|cvs?|applications?|searches|search terms|queries|tickets|location|posts|images?|videos?|clips?|scans|uploads|conversations?|enquir(?:y|ies)|inquir(?:y|ies)|bookings?|retention|comments?|entries|notes|settings|preferences|uploads?|keys|storage|cache|voicemails?|forms|papers|timestamps?|chats?|prompts?|statistics|anything|everything|it|them|they)\b/;
/** Keeping for the authorities' sake, said where disclosure is described, and keeping of something else than data. */
const NOT_RETENTION =
  /\bpreserve[\w ,]{0,40}\b(?:shar|disclos|transmit|transfer)|\bdisclose[\w ,]{0,20}\bpreserve|\bkeep(?:ing)? (?:you\b|us\b|our (?:site|services?|records accurate)|\w+ (?:safe|secure|private|confidential|up to date|accurate|informed))|\bkeep in mind|\byou (?:\w+ )?remain (?:bound|liable|responsible|subject)|\bsafe(?:guards)?\b|maintain(?:ing)? (?:adequate|confidential\w+)|maintain the confidential|maintain (?:a|the|our|appropriate|reasonable) (?:\w+ )?(?:framework|measures|security|safety|quality|services?|site)\b/;

const LENGTH = String.raw`\b(?:(?:as|so) long as|(?:no|any|not) longer than|longer than|for longer|beyond (?:the|what|this|that)|until|(?:for|during|throughout) (?:the|a|any|such|this|your|its|our|as|that|certain|different|varying) (?:\w+ ){0,2}?(?:duration|periods?|time|term|life(?:time)?|length|course|minimum)|(?:periods?|time|times|duration|length of time|amount of time|extent) (?:that (?:is|are) |we |which |it is |is |reasonably |strictly |absolutely ){0,3}(?:necessary|required|needed|need|permitted|allowed|reasonable|prescribed|specified|set (?:out|forth)|described)|only (?:for|as|while|so)|while (?:you|your|we)|on active accounts|(?:only )?(?:for|during) (?:the|your|this|a|each) (?:\w+ )?session|for a (?:reasonable|limited|certain|commercially)|for as)\b`;
const PURPOSE = String.raw`\b(?:(?:if|where|when|as|to the extent|unless|insofar as)${gap(40)}(?:necessary|required|needed|permitted|obliged|obligated|need)|(?:to|in order to|for) (?:our )?(?:comply|compliance|legal|regulatory|tax|accounting|archival|business|legitimate|resolve|enforce|record[- ]?keeping|back-?up)|(?:in accordance|consistent|in line) with|according to|retention (?:schedules?|policy|policies)|(?:under|by) (?:applicable )?law|as (?:the )?law (?:demands|requires|prescribes))\b`;

/** Somebody's business with the data is at an end. */
const DONE = String.raw`(?:(?:immediately|right|directly|shortly|straight) (?:after|upon|following)\b|\b(?:upon|after|at the) (?:the )?(?:completion|conclusion|end) of\b|\b(?:after|upon|following) (?:the )?(?:conversion|processing|delivery|completion|transcription|analysis|generation)\b|\b(?:after|once|when|as soon as) (?:the |your |we |it |this |that )(?:\w+ ){0,4}?(?:is|are|has been|have been|was|has|have) (?:\w+ )?(?:complete|completed|done|finished|processed|answered|resolved|over|shipped|delivered|closed|fulfilled|decided|converted|analy[sz]ed|generated|sent|transcribed|made|created|settled|awarded|filled|ended|expired|lapsed|used|read|viewed|received|downloaded)\b|\b(?:after|once|when|as soon as) we (?:have )?(?:\w+ )?(?:repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|process(?:ed)?|complet(?:e|ed)|finish(?:ed)?|deal(?:t)? with)\b)`;
/** The reader leaves. */
const LEAVES = String.raw`(?:\b(?:when|once|if|after|until|as soon as|upon|by) (?:you |the user |users |a user )?(?:\w+ )?(?:uninstall(?:s|ing|ed)?|log(?:s|ging|ged)? out|sign(?:s|ing|ed)? out|unsubscrib(?:e|es|ing|ed)|clos(?:e|es|ing|ed) (?:the|your|their|this) (?:app|tab|window|page|session)|(?:remov|delet)(?:e|es|ing|ed) (?:the |this |our |your )?(?:app|application|extension|add-?on|wallet|game|we_*)\b|(?:end|leave|exit|quit)s? (?:the |this |our |your )?(?:app|session|game|page|site|we_*)\b)\b|\b(?:when|once|if|after) (?:the |your |this |our )?(?:app|extension|session|add-?on|tab|game|we_*) (?:is|ends?|has been|closes) ?(?:removed|uninstalled|closed|deleted|over|ended)?)`;

const REASON = String.raw`\b(?:(?:legal|regulatory|tax|accounting|statutory|back-?up|archiv\w+) (?:reasons|purposes|obligations?|requirements?)|required (?:by law |or permitted |under [\w ]{3,30})?to|obliged|obligated|(?:may|might) need to)\b`;

export const retention = definePractice({
  id: 'retention',
  category: 'data-retention',
  cue: /uninstall|clear|gone\b|lost\b|prohibit|dispos|wipe|removed|stays?\b|discard|never remov|limit|retain|retention|ke[ep]p|kept|stor|delet|h[oe]ld|preserv|maintain|archiv|remain|purge|destroy|persist|eras|clos|saved?\b|discard|process|how long|(?:so|as) long as|longer than|\b(?:hours?|days?|weeks?|months?|years?)\b/,
  answers: [
    {
      answer: 'indefinite',
      patterns: [
        {
          name: 'kept indefinitely',
          match: re`${KEEP}${gap(200)}\b(?:indefinite(?:ly)?|forever|in perpetuity|perpetually|unlimited (?:period|time)|without (?:any )?time limit)\b|${KEEP}${gap(30)}\bpermanently\b(?! (?:delet|eras|remov|destroy|block|ban|disabl|suspend|clos|terminat))|\bpermanently (?:retained|kept|stored|archived|saved)\b|\bstays? (?:[\w-]+ ){0,5}?(?:forever|indefinitely)\b`,
          also: [DATA],
          unless:
            /\b(?:anonym|aggregate|de-?identif|non-personal|hash|cookies?\b)|permanently (?:delet|eras|remov)|\b(?:not|never|nor|than) (?:\w+ ){0,2}(?:indefinite|permanent)|\byou [\w ]{0,30}\bchoose\b/,
        },
        {
          name: 'kept without an end',
          match: re`${KEEP}${gap(60)}\b(?:without (?:an )?|with no |has no |have no )(?:expir(?:y|ation)(?: date)?|end date|fixed end)\b|\bno (?:time )?limit(?:s|ation)? (?:on|to|for) (?:how long|the time|the period)${gap(40)}${KEEP}`,
          also: [DATA],
          unless: /\b(?:anonym|aggregate|de-?identif|non-personal|cookies?\b)/,
          stance: 'any',
        },
        {
          name: 'never deleted',
          match: re`\bwe_*(?: will)? never (?:delete|erase|remove|purge)s? (?:your|any|user|the|personal)\b${gap(30)}\b(?:data|information|accounts?|profiles?|records?|messages?)\b|\b(?:data|information|accounts?|profiles?|records?|messages?)\b${gap(40)}\b(?:is|are|be) never (?:deleted|erased|removed|purged)\b`,
          unless: /\b(?:without|unless|until|before|if|cookies?|anonym\w+|aggregate\w*)\b/,
          stance: 'any',
        },
      ],
    },
    {
      answer: 'specific',
      patterns: [
        {
          name: 'kept for a period',
          match: re`${KEEP}${gap(180)}${PERIOD}`,
          also: [DATA],
          unless: NO_PERIOD,
          stance: 'any',
        },
        {
          name: 'processed for a period',
          match: re`\bprocess(?:ed|ing)?${gap(140)}\bfor (?:a |the |up to |at least |no more than ){0,3}(?:(?:maximum )?period of |maximum of )?${PERIOD}`,
          also: [DATA],
          unless: NO_PERIOD,
        },
        {
          name: 'deleted after a period',
          match: re`${DELETE}${gap(20)}\b(?:hourly|daily|nightly|weekly|monthly)\b|${DELETE}${gap(140)}\b(?:after|within|in|following|once|every|of|up to|than|on an?)\b${gap(60)}${PERIOD}|${DELETE}${gap(60)}${PERIOD} (?:after|following|from the|later)\b`,
          also: [DATA],
          unless: NO_PERIOD,
          stance: 'any',
        },
        {
          name: 'after a period, deleted',
          match: re`\b(?:after|within|for|following|once|than|every)\b${gap(30)}${PERIOD}${gap(140)}${DELETE}`,
          also: [DATA],
          unless: NO_PERIOD,
          stance: 'any',
        },
        {
          name: 'account closed after disuse',
          match: re`\b(?:delet|clos|deactivat|terminat|remov)(?:e|es|ed|ing)?\b${gap(60)}\baccounts?\b${gap(100)}\b(?:inactiv|unused|dormant|not (?:been )?(?:used|logged|accessed|active)|haven't|hasn't)${gap(80)}\b(?:year|${PERIOD})`,
          stance: 'any',
        },
        {
          name: 'stays for a period',
          match: re`\b(?:stays?|on file)\b${gap(60)}\bfor ${gap(20)}${PERIOD}`,
          also: [DATA],
          unless: NO_PERIOD,
        },
        {
          name: 'a cookie of a period',
          match: re`\b(?:use|using|set|keep|kept|store|stored|retain(?:ed)?|place|last|lasts|stays?|remains?|valid|active|delet(?:e|ed)|expires?)\b${gap(60)}\bcookies?\b${gap(40)}\b(?:for|after|lasting|of)\b${gap(30)}${PERIOD}|\bcookies?\b${gap(60)}\b(?:last|lasts|stays?|remains?|stored|kept|retained|valid|active|persists?|deleted|expires?)\b${gap(40)}\b(?:for|after|in)\b${gap(30)}${PERIOD}`,
          unless: /\b(?:no|not|never)\b[\w ]{0,10}\bcookies?\b|\bseconds?\b|\bdo[- ]not[- ]track\b/,
          stance: 'any',
        },
        {
          name: 'deletion takes a period',
          match: re`\b(?:this|that|the|such a|full|complete|our|it|deletion|erasure|removal)\b(?: \w+){0,4}? (?:takes?|lasts?|completed?(?: (?:with)?in)?)(?: (?:us|up to|about|around|at most|approximately|roughly|no more than|no longer than|generally|usually|place|within)){0,4} ${PERIOD}`,
          after: re`${DELETE}`,
          unless:
            /\b(?:respond|repl(?:y|ies)|refunds?|deliver\w*|shipping|refunded|extend\w*|opt[- ]?out|(?:last|past|preceding|previous|prior) (?:\d+|twelve|six) months)\b/,
        },
        {
          name: 'deletion that takes a period',
          match: re`${DELETE}${gap(60)}\b(?:takes?|completed?|finished|done)\b${gap(30)}\b${PERIOD}|\btakes?\b${gap(20)}${PERIOD}${gap(40)}\b(?:deletion|delete[sd]?|erased?|removed?)\b`,
          also: [DATA],
          unless: /\b(?:respond|repl(?:y|ies)|refund\w*|deliver\w*|extend\w*|opt[- ]?out|may request)\b/,
          stance: 'any',
        },
        {
          name: 'period in a column',
          match: re`\b(?:how long|(?:retention|storage|deletion) (?:period|time|duration|term)|duration of storage)\b[^;?!]{0,100}?${PERIOD}|^(?:kept|stored|retained|held) for\b[^;?!]{0,100}?${PERIOD}`,
          unless: NO_PERIOD,
          stance: 'any',
        },
        {
          name: 'answer to how long',
          match: re`^(?:[\w,'-]+ ){0,6}?${PERIOD}`,
          after:
            /\b(?:how long|for what period)\b[^?]{0,80}\b(?:keep|kept|store|stored|retain|retained|hold|held)\b[^?]{0,60}\?/,
          unless: NO_PERIOD,
          stance: 'any',
        },
        {
          name: 'item deleted after a period',
          match: re`^(?:[\w /'-]{1,40}: )?(?:are |is )?(?:auto(?:matically)?[- ])?(?:deleted|erased|purged|removed|wiped|overwritten|discarded|expires?) (?:\w+ )?(?:after|within|every|in) ${gap(20)}${PERIOD}`,
          unless: NO_PERIOD,
          stance: 'any',
        },
        {
          name: 'item with its period',
          match: re`^(?:[\w'-]+ ){0,3}(?:logs?|records?|invoices?|backups?|recordings?|footage|e-?mails|messages|applications|accounts?|data|information|tickets|declarations|statistics|chats?|documents|forms)(?: \([^)]{1,80}\))?: (?:for |up to |at most |max(?:imum|\.)? ){0,2}${PERIOD}`,
          unless: NO_PERIOD,
          stance: 'any',
        },
        {
          name: 'period under a heading',
          match: re`${PERIOD}`,
          under: /\bretention|how long|storage period|data storage/,
          unless: re`${NO_PERIOD}|\b(?:de-?activat|suspend)\w+`,
          stance: 'any',
        },
      ],
    },
    {
      answer: 'criteria',
      patterns: [
        {
          name: 'as long as necessary',
          match: re`${KEEP}${gap(180)}${LENGTH}|\b(?:ceas(?:e|ing) to (?:retain|keep|hold|store)|stop (?:retaining|keeping|holding|storing))\b${gap(160)}\b(?:as soon as|once|when)\b|(?:\bnot|n't|\bnothing (?:is|will be)) (?:be )?(?:stored?|keep|kept|retain(?:ed)?|hold|held)${gap(80)}\b(?:unless|beyond|(?:once|after) (?:your|the|we|you|it))\b`,
          also: [DATA],
          unless: re`${COOKIES}|${NOT_RETENTION}`,
          stance: 'any',
        },
        {
          name: 'processed as long as necessary',
          match: re`\b(?:process|use)(?:ed|d|ing)?\b${gap(100)}\b(?:(?:as|so) long as|(?:no|any) longer than|for the (?:duration|period))\b`,
          also: [/\b(?:data|information)\b/],
          unless: COOKIES,
        },
        {
          name: 'kept for reasons',
          match: re`${RETAIN}${gap(140)}${PURPOSE}|${REASON}${gap(80)}${RETAIN}`,
          also: [DATA],
          unless: re`${COOKIES}|${NOT_RETENTION}|\bshar|\bdisclos|\btransfer|\bcollect,|keep(?:ing)? (?:books|required)|privacy policy`,
        },
        {
          name: 'how long depends',
          match: re`\b(?:to determine|criteria (?:used )?(?:to|for) \w+)\b${gap(40)}\b(?:retention|period of storage|storage (?:period|duration)|how long we)\b|\b(?:(?:data )?retention(?: periods?| times?)?|how long|(?:period|duration) of (?:retention|storage)|storage periods?|length of time)\b${gap(140)}\b(?:depends?|determin\w+|var(?:y|ies)|criteria|based on|defined|differ\w*)`,
          unless: COOKIES,
          stance: 'any',
        },
        {
          name: 'deleted when not needed',
          match: re`${DELETE}${gap(60)}\b(?:after|upon|on|at) (?:the )?(?:expiry|expiration|end) of\b|${DELETE}${gap(100)}\b(?:no longer|not|as soon as|once|when)\b${gap(60)}\b(?:needed|necessary|required|need|require|fulfilled|purposes?)\b|\b(?:expiry|expiration|end) of (?:that|the|this|these|such|any) (?:\w+ ){0,2}periods?\b${gap(60)}${DELETE}|\b(?:no longer|not) (?:be )?(?:needed|necessary|required|need|require)\b${gap(100)}${DELETE}`,
          also: [DATA],
          unless: re`${COOKIES}|\brequest|\bright\b|\byou (?:can|may)`,
          stance: 'any',
        },
        {
          name: 'deleted when done',
          match: re`(?:${DELETE}|\b(?:cleared|gone|lost)\b)${gap(60)}${DONE}|(?:\b(?:deleted|erased|destroyed|purged|removed|discarded|wiped)\b|\bwe_*(?:'ll| will) (?:\w+ )?(?:delete|erase|destroy|purge|discard|wipe) )${gap(40)}\b(?:once|as soon as) (?!an? |per\b|every (?:day|night|week|month|year|hour|time|few|\d)|possible|practicable|reasonabl\w+|deleted|we (?:become|learn|discover|are|receive|get)|you (?:request|ask|tell|contact|delete|confirm))|\b(?:use[sd]?|using|process(?:es|ed)?|need(?:s|ed)?)\b${gap(100)}\band then (?:it |they |(?:the|all|your|this) ${gap(20)})?(?:is |are |be |will be )?(?:\w+ )?(?:deleted|erased|destroyed|discarded|removed|purged|wiped|disposed)\b|^(?:once|after|when|as soon as) (?:the|your|we)\b${gap(80)}, (?:we|it|they|the|your|all|this|that|these|any|personal)\b${gap(50)}(?:${DELETE}|\bgone\b)`,
          also: [DATA],
          unless: re`${COOKIES}|\brequest|\bright to\b|\bcreate (?:anonym|de-?ident)|\byou (?:can|may)\b|\btrash|\bbackups?\b|\bverif|\bchild|\bminor|\bwe become|\baware\b|\bdiscover|\blearn`,
        },
        {
          name: 'gone with the reader',
          match: re`(?:${DELETE}|\b(?:cleared|gone|lost)\b)${gap(50)}${LEAVES}|\buninstalling (?:the |this |our )?\w+ (?:\w+ )?(?:deletes?|removes?|erases?|clears?|wipes?) (?:all|any|everything|its|the|your|every|them|it|this|these)\b|(?:${KEEP}|\bstays?\b)${gap(60)}\buntil (?:you |the user |they )(?:\w+ ){0,5}?(?:uninstall|delete|remove|clear|reset|unsubscribe)s?\b`,
          also: [
            re`${DATA}|\b(?:everything|all)\b|^(?:[\w -]{1,40}: )?(?:\w+ and )?(?:\w+ )?(?:deleted|erased|removed|cleared|wiped)\b`,
          ],
          unless: re`${COOKIES}|\brights?\b|\brequest|\bhow to\b|(?:\bnot|\bnever|n't) (?:be |always |automatically ){0,2}(?:delet|remov|eras|clear|wip)|\byou (?:\w+ )?remain (?:bound|liable|responsible|subject)|\bwhat happens|\b(?:can|may) (?:\w+ )?(?:delete|remove|clear|erase)\b`,
          notUnder: COOKIES,
          stance: 'any',
        },
        {
          name: 'kept until, of an item',
          match:
            /^[\w /'-]{1,30}(?:data|information|account|logs|address(?:es)?|details|e-?mails?): (?:only )?until\b|^(?:[\w /'-]{1,30}: )?(?:kept|stored|retained|held|saved) (?:[\w ]{1,30} )?(?:until|while|as long as)\b|^(?:retention(?: period)?|how long|storage (?:period|duration)|kept(?: for)?|duration): (?:only )?(?:until|while|as long as|for as long|for the (?:duration|life))\b/,
          unless: re`${COOKIES}|\bbrowser`,
          notUnder: COOKIES,
        },
        {
          name: 'law forbids deletion',
          match: re`\b(?:law|laws|provisions?|regulations?|obligations?|duties|requirements?)\b${gap(80)}\b(?:prohibit|prevent|preclude|forbid|exclude|stand in the way of)s? ${gap(20)}\b(?:deletion|erasure|deleting|erasing)\b|${DELETE}${gap(60)}\b(?:unless|except|subject to)\b${gap(60)}\b(?:law|laws|legal(?:ly)?|statutory|obligations?|required|requires?|obliged)\b${gap(60)}\b(?:keep|kept|retain(?:ed)?|retention|stor(?:e|ed|ing|age))\b|\b(?:deletion|erasure)\b${gap(40)}\b(?:prevented|precluded|prohibited|excluded) by ${gap(30)}\b(?:law|laws|provisions?|regulations?|obligations?|dut(?:y|ies)|retention)\b`,
          stance: 'any',
        },
        {
          name: 'disposed of by a schedule',
          match: re`(?:${DELETE}|${KEEP})${gap(80)}\b(?:records?|retention|disposition|archives?'?)(?: \w+){0,2} schedules?\b`,
          unless: COOKIES,
          stance: 'any',
        },
        {
          name: 'deleted with the account',
          match: re`${DELETE}${gap(60)}\b(?:when|once|after|as soon as|if) (?:your|the|you|a) ${gap(40)}\b(?:account is|deletes?|close)\b|\bwhen you (?:delete|close)${gap(60)}\bwe (?:will )?${DELETE}`,
          also: [/\b(?:data|information)\b/],
          unless: COOKIES,
        },
      ],
    },
  ],
});
