import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

const AUTHORITY = String.raw`\b(?:(?:supervisory|regulatory|competent|applicable|appropriate|responsible|government(?:al)?|data[- ]protection|privacy|local|national|lead|relevant|protection)[\w ,'()-]{0,30}(?:authorit(?:y|ies)|regulators?|agenc(?:y|ies)|commission(?:er)?s?)|data regulators?|information commissioner(?:'s office)?|commissioner|attorney general|regulators?|\bico\b|cnil|autoriteit persoonsgegevens|supervisory (?:authorit|bod)(?:y|ies)|(?:authorit(?:y|ies)|agency|office|inspectorate|board|council|commission|bureau) (?:for|of|on) (?:the )?(?:protection of|privacy|personal data|personal information|data protection|information)(?! (?:officer|policy|team))|(?:data protection|privacy) (?:board|inspectorate|ombud|bureau|tribunal)|information regulator|datatilsynet|garante|aepd|edpb|oaic|fdpic|edöb|datenschutzbehörde|imy|uoou|uodo|anpd|pdpc|dpas?|ombuds(?:man|person)?)\b`;
const COMPLAIN = String.raw`\b(?:complain(?:t|ts|ing)?|appeal|lodge|object(?:ion)?|grievances?|report|refer|unresolved|concern(?:s|ed)?|contact|reach out|turn to|go to|take (?:the|your|this|any) (?:\w+ )?(?:matter|case|concerns?)|bring (?:the|your|a|any) (?:\w+ )?(?:matter|case|concerns?)|approach|redress)\b`;

/** A promise of the company to a framework, and no right of the reader. */
const COMMITS = /\bcommit(?:s|ted)? to (?:\w+ ){0,3}(?:cooperat|co-operat)/;

export const complaintAuthority = definePractice({
  id: 'complaint-authority',
  category: 'other',
  cue: /\bftc\b|federal trade|department of|secretary|civil rights|bfdi|agencia|ombuds|authorit|agenc|office|inspectorate|tribunal|datatilsynet|garante|aepd|oaic|fdpic|edöb|datenschutz|uoou|uodo|anpd|pdpc|\bimy\b|\bboard\b|commission|regulator|attorney general|\bico\b|cnil|ombudsman|\bdpas?\b/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'complaint to an authority',
          match: re`\b(?:complain(?:t|ts|ing)?|appeal|petition|grievances?)\b[^;?!]{0,160}?${AUTHORITY}`,
          unless: COMMITS,
          stance: 'any',
        },
        {
          name: 'an authority for complaints',
          match: re`${AUTHORITY}[^;?!]{0,120}?\b(?:complain(?:t|ts|ing)?|appeal|grievances?)\b`,
          unless: COMMITS,
          stance: 'any',
        },
        {
          name: 'complaint to an office by name',
          match: re`\bcomplain(?:t|ts|ing)?\b[\w ,'-]{0,60}?\b(?:to|with|before|at|by contacting|may be sent to) (?:the |your )?(?:u\.?s\.? )?(?:bfdi|ftc|federal trade commission|agencia española|department of (?:education|health|commerce)|secretary of|office (?:for|of) civil rights|student privacy policy office|family policy compliance office)`,
          unless: COMMITS,
          stance: 'any',
        },
        {
          name: 'a matter taken further',
          match: re`\b(?:(?:refer|escalate|take|put|bring) (?:the|this|your|any|it|an?|unresolved|such)\b[\w ,']{0,50}?\b(?:to|before)|turn to|recourse to|be (?:put|brought|referred|taken) (?:to|before)) (?:the |your |an? )?[\w ,'-]{0,40}?(?:ombuds(?:man|person)?|privacy commissioner|information commissioner|data protection (?:authority|commissioner|ombuds\w*)|supervisory authority)\b|\bcontact (?:the )?(?:federal trade commission|ftc)\b`,
          also: [/\b(?:you|your|unresolved|individuals?|matter|complain\w*|dissatisf\w+|recourse)\b/],
          unless:
            /\b(?:we (?:will|may|must|shall|can) (?:refer|report|notify|turn)|breach|law enforcement|commit\w*)\b/,
          stance: 'any',
        },
        {
          name: 'an authority that oversees us',
          match: re`\bright to do so with [\w ']{0,30}${AUTHORITY}|\b(?:we are|we're|we_* is) (?:regulated|supervised|overseen) by (?:the )?[\w ]{0,20}${AUTHORITY}`,
          stance: 'any',
        },
        {
          name: 'a claim before an authority',
          match: re`\b(?:lodg(?:e|ing)|fil(?:e|ing)|submit(?:ting)?|bring(?:ing)?) (?:a|any|an|your|such)? ?(?:\w+ )?(?:requests?|claims?|petitions?|reports?|objections?|disputes?) (?:with|to|before|at) [\w ']{0,30}?${AUTHORITY}`,
          unless: /\blaw enforcement|\bwe_* (?:may|will|must)\b|\brequired\b/,
          stance: 'any',
        },
        {
          name: 'an authority to turn to',
          match: re`\byou[\w ',]{0,40}?${COMPLAIN}[^;?!]{0,80}?\b(?:(?:data protection|supervisory|privacy)[\w ,'()-]{0,20}(?:authorit(?:y|ies)|regulators?|commission(?:er)?s?)|(?:national|local|information) regulators?|information commissioner)|\bcontact (?:the |your )[\w ]{0,20}(?:data protection|supervisory|privacy)[\w ,'()-]{0,20}(?:authorit(?:y|ies)|commission(?:er)?)[^;?!]{0,60}\b(?:not|un)[- ]?(?:satisf|happy|resolved)|\bplease contact (?:the|your) (?:relevant|competent|local)[\w ,'()-]{0,30}authorit`,
          stance: 'any',
        },
      ],
    },
  ],
});
