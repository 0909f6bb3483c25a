import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

/** Also as it is written against harvesters: "privacy (at) example.org". */
const EMAIL = String.raw`(?:\[email protected\]|\b[\w.+-]{1,64}(?:@| ?[([{]{1,2}at[)\]}]{1,2} ?)[\w-]{1,63}(?:(?:\.| ?[([{]{1,2}dot[)\]}]{1,2} ?)[\w-]{1,63}){1,4})`;
const EMAIL_NEAR = `[^?!]{0,20}?${EMAIL}`;
const QUESTION = String.raw`\b(?:(?<!\bin )questions?|concerns?|comments?|inquir(?:y|ies)|enquir(?:y|ies)|complaints?|queries|suggestions|feedback|(?:more|further|additional) information|(?:privacy|data protection)[- ](?:related )?(?:issues|matters|requests?)|wish to contact)\b`;
const CONTACT = String.raw`\b(?:(?:contact|e-?mail|write to|writing to|reach|reach out to|call|(?:tele)?phone|speak (?:to|with)|ask|send|sent to|directed? (?:\w+ ){0,3}?to|address(?:ed)? to|notify|get in touch with|in touch with|contacting|e-?mailing|calling)(?: (?:to|at|in writing)){0,2}:? (?:us|we_*|our|your|the|a|an|them|via|here|this|data|privacy|customer|guest|support|${EMAIL})\b|get in touch|contacts? us|contact:|just ask|let us know|you can contact|submit (?:a|an|your) (?:\w+ )?(?:ticket|requests?|inquiry|form|question)|contact (?:details|information)|reach out|(?:our|the|this|a) (?:contact|web|support|privacy|online|developer|store) (?:form|page|portal|channels?)|drop us|write us|may be (?:directed|addressed|sent) to|complain(?:t|ts)? to us|please turn to|(?:following|inquiry|contact) (?:desk|window|address|office)\b|(?:open|fil|creat|rais|submit)(?:e|ing|ting)? an? (?:\w+ )?issue|message me|(?:contact|e-?mail|reach|write to) me|our discord|support server|the webmaster)`;
const ABOUT_US =
  /\b(?:privacy|personal|policy|policies|statement|notice|data|your information|rights?|information about you|security)\b/;
/** Somebody else is to be written to, or the service writes. */
const NOT_TO_US =
  /\b(?:law enforcement|court order|crash|directly to those|contact(?:ing)? (?:the|your) (?:local |competent |relevant )?(?:data protection |supervisory )|office of the (?:\w+ ){0,2}(?:regulator|commissioner)|third[- ]party dispute resolution|that service provider directly|collect(?:ed)? when you|when you contact us|if you (?:contact|write to|e-?mail|call) us (?:with|by|via|through)|registration questions|if you send (?:us|me) (?!an? (?:message|e-?mail|letter|note) to))\b/;
const CONTACT_HEADING =
  /\b(?:contact(?:s|ing)?|questions?|comments|concerns|how to reach|who we are|controllers?|get in touch|feedback|inquiries|enquiries|complaints? (?:and|or) questions|privacy officer|data protection officer|dpo|address|representative)\b/;

export const privacyContact = definePractice({
  id: 'privacy-contact',
  category: 'other',
  cue: /\bissue|turn to|\bfill|complain|\bdesk|github|discord|webmaster|contact|mail|write|writing|reach|call|touch|@|\bat\)|phone|speak|ask\b|send|sent|submit|form\b|visit|exercise|street|suite|box|avenue|road|controller|representative|officer/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'questions, and an address',
          match: re`${QUESTION}[^?!]{0,200}?${EMAIL}`,
          unless: NOT_TO_US,
          stance: 'any',
        },
        {
          name: 'a message to an address',
          match: re`\b(?:send|drop|write|shoot) us (?:a|an|your) (?:short |quick )?(?:message|line|note|e-?mail|letter|request)s? (?:at|to|via|under|on|using)\b${EMAIL_NEAR}`,
          unless: NOT_TO_US,
          stance: 'any',
        },
        {
          name: 'write to an address',
          match: re`^contact:? ${EMAIL}|\b(?:feel free to|please|you (?:can|may)) (?:\w+ )?write (?:to )?us at [^?!]{0,80}?(?:\bp\.? ?o\.? box\b|\b\d{4,6}\b|\b\d{1,5} [\w. ]{3,30} (?:street|st\.|avenue|ave|road|rd|boulevard|blvd|drive|suite)\b)|\b(?:write to|e-?mail|mail)(?: us at)?:? ${EMAIL}|\bplease contact (?:us|we_*) at ${EMAIL}`,
          unless: re`${NOT_TO_US}|\b(?:supervisory|authority|commissioner|garante|press|jobs|sales|advertis\w+|copyright|dmca)\b`,
          stance: 'any',
        },
        {
          name: 'privacy address',
          match: re`\b(?:privacy|dpo|gdpr|ccpa|data[-_.]?(?:protection|privacy|request)\w*|dataprotection|legal|compliance)[\w.-]{0,20}(?:@[\w.-]{3,60}| ?[([{]{1,2}at)`,
          unless: NOT_TO_US,
          stance: 'any',
        },
        {
          name: 'questions about privacy',
          match: re`${QUESTION}[^!]{0,220}?${CONTACT}`,
          also: [ABOUT_US],
          unless: NOT_TO_US,
          stance: 'any',
        },
        {
          name: 'any questions',
          match: re`\b(?:any|have) (?:further |other |additional )?questions?\b[^?!]{0,60}?\b(?:please|feel free to|you can|you may|do not hesitate to|don't hesitate to)[^?!]{0,20}?\b(?:contact|e-?mail|write|reach|call|get in touch|ask|(?:open|file|create|raise) an? (?:\w+ )?issue)\b|\b(?:for|have|with|direct|any) (?:\w+ )?questions?\b,? (?:please )?(?:to the webmaster|(?:open|file|create|raise) an? (?:\w+ )?issue|ask us (?:through|via|on|at))|${QUESTION} (?:regarding|about|concerning) (?:these|this|our) (?:[\w-]+ ){0,2}(?:practices|policy|policies|statement|notice)\b[^?!]{0,40}?\b(?:contact|e-?mail|write|call|reach)\b`,
          unless: NOT_TO_US,
          stance: 'any',
        },
        {
          name: 'contact the maker',
          match:
            /\b(?:contact|reach|message|e-?mail) (?:the )?(?:[\w-]+ )?(?:developers?|authors?|owners?|maintainers?|creators?|webmaster|me)\b[^?!]{0,40}?\b(?:by|via|through|on|at|using|with|directly)\b/,
          also: [/\b(?:questions?|concerns?|privacy|requests?|data|information|polic(?:y|ies))\b/],
          unless: re`${NOT_TO_US}|\b(?:third[- ]party|their|those|that|these) (?:[\w-]+ )?(?:apps?|services?|developers?|sites?|owners?)\b|\b(?:copyright|content|account) owner`,
        },
        {
          name: 'complaint about the policy',
          match: re`\b(?:adhere[ds]?|adhering|complian(?:ce|t)|complied|comply(?:ing)?|violat(?:es?|ed|ing|ion)|not (?:follow(?:ing|ed)?|abid(?:e|ing))|breach(?:ed)?)\b[^?!]{0,60}?\b(?:statement|policy|notice|principles)\b[^?!]{0,60}?\b(?:contact|write to|e-?mail|notify|tell) (?:us|we_*)`,
          unless: NOT_TO_US,
          stance: 'any',
        },
        {
          name: 'answer to a question',
          match:
            /^(?:please |just |simply )?(?:(?:call|write(?: to)?|e-?mail|ask|contact|message|reach|drop)(?: at)? (?:us|me|our|the (?:webmaster|developer|author|office|team)|\(?\d|[\w.+-]{1,64}@)|(?:open|file|create) an? (?:\w+ )?issue\b)/,
          after: /\b(?:questions?|concerns?)\b[^.!]{0,60}\?$/,
          unless: NOT_TO_US,
        },
        {
          name: 'contact for questions',
          match: re`${CONTACT}[^!]{0,160}?${QUESTION}`,
          also: [ABOUT_US],
          unless: NOT_TO_US,
          stance: 'any',
        },
        {
          name: 'contact for rights',
          match: re`\b(?:exercise|make|submit|object|opt[- ]?out|prevent|restrict|access|correct|update|delete|request|withdraw)\b[^?!]{0,160}?\b(?:by |please |may |can |should )?(?:contact(?:ing)?|e-?mail(?:ing)?|writ(?:e|ing)(?: to)?|call(?:ing)?|reach(?:ing)?(?: out)?(?: to)?)(?: (?:us|we_*|our [\w ]{3,40}|the [\w ]{3,40}))? (?:(?:at|by|via|on|through|using|with|here|as|to)\b|$)|\b(?:correct|access|delete|review|update|request|exercise)\b[^?!]{0,160}?, (?:please )?contact us:?$|\bexercise\b[^?!]{0,120}?\b(?:by contacting us\b|(?:contact|web|online|request|privacy) (?:form|portal)\b)|\b(?:submit(?:ting)?|fill(?:ing)? (?:out|in)) (?:and submit )?(?:an? |the |our |this )?data (?:subject )?(?:access )?request\b|\b(?:requests?|inquir(?:y|ies)|enquiries) [^?!]{0,100}?\b(?:addressed|directed|sent|submitted|made) (?:in writing )?to (?:our|the) [\w ]{0,30}(?:officer|owner|controller|team|department|coordinator|manager)\b|\bplease (?:write to|contact|e-?mail|call|tell)(?: or [\w-]+)? us\b[^?!]{0,40}\b(?:above|below) (?:address|number)`,
          also: [
            /\b(?:privacy|personal|(?:your|their) (?:data|information|account)|information (?:we|held)|rights?|subject access|controller)\b/,
          ],
          unless: NOT_TO_US,
          stance: 'any',
        },
        {
          name: 'address for requests',
          match: re`${EMAIL}`,
          also: [
            /\b(?:requests?|rights?|personal (?:data|information)|privacy|your (?:data|information)|delete [\w ]{0,40}data)\b/,
          ],
          unless: re`${NOT_TO_US}|\b(?:supervisory|authority|commissioner|garante)\b`,
          stance: 'any',
        },
        {
          name: 'officer to contact',
          match:
            /\bcontact(?:ing)? (?:[\w']+ ){0,3}(?:data protection|privacy) (?:officer|team|office|department)\b|\bcomplain\b[^?!]{0,80}\bby contacting us\b|\bplease contact (?:the|our) data controller\b|\b(?:this|these|they) (?:can|may) be (?:done|exercised) by (?:calling|writing|e-?mailing|contacting|sending)\b|\b(?:see|using|through|at) (?:the|our) contact (?:information|details) (?:at|in|set|given|provided|below|above)\b|\bcontact (?:[\w']+ ){1,3}to exercise (?:your|any|these)/,
          unless: NOT_TO_US,
        },
        {
          name: 'address of a representative',
          match:
            /\b(?:representative|officer|controller)\b[^?!]{0,160}?\b(?:is|are|at):? [^?!]{0,100}?\b\d{1,5}\b[^?!]{0,40}?\b[a-z]{0,2}-?\d{4,6}\b/,
          also: [/\b(?:data|privacy|gdpr|personal|union)\b/],
          stance: 'any',
        },
        {
          name: 'address',
          match: re`${EMAIL}`,
          under: CONTACT_HEADING,
          notUnder: /\bcomplain|authorit|cookie/,
          stance: 'any',
        },
        {
          name: 'contact details',
          match: re`\b(?:e-?mail|phone|telephone|tel|post|postal (?:mail|address)|mail|address|by mail|online)\b ?(?:us )?(?:address |number |at )?:|\b(?:contact|reach|e-?mail|write to|call) us (?:at|by|via|here|on|through|using|with|as|in writing)\b|\b(?:open|file|create|raise) an? (?:\w+ )?issue\b|\bissue tracker\b|\bgithub issues\b|\bgithub\.com\/[\w./-]{3,60}|\+\d{1,3}[ ()\d-]{7,20}|\bp\.? ?o\.? box\b|\b\d{1,5} [\w. ]{3,30} (?:street|st\.|avenue|ave|road|rd|boulevard|blvd|drive|suite)\b|\bstra(?:ss|ß)e \d`,
          under: CONTACT_HEADING,
          notUnder: /\bcomplain|authorit|cookie|children/,
          unless: NOT_TO_US,
          stance: 'any',
        },
      ],
    },
  ],
});
