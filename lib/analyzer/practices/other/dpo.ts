import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

/** Says that there is none. */
const NONE =
  /\b(?:not|no) (?:[\w'-]+ ){0,5}(?:appoint|designat|requir|oblig)\w*|\bwhether the appointment|\bno (?:data protection|privacy) officer/;

export const dpo = definePractice({
  id: 'dpo',
  category: 'other',
  cue: /coordinator|privacy (?:official|liaison|lead|delegate)|responsible|in charge|officer|data compliance|encarregado|information (?:protection|management)|data protection|\bdpo|representative|(?:nominat|designat|appoint|dedicat)ed|named/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'data protection officer',
          match: re`\b(?:data (?:protection|privacy|processing|security)|privacy|protection|information protection) (?:compliance )?officers?\b|\bprivacy (?:coordinator|act officer|official|liaison|delegate|lead)s?\b(?! (?:class|gen))|\bour (?:own )?(?:data protection|privacy) office\b(?!')|\bdata (?:protection|privacy|compliance) (?:manager|lead|coordinator|delegate|responsible|commissioner of the company)\b|\b(?:person|responsible|individual|employee) (?:responsible |in charge )?(?:for|of) (?:our )?(?:data protection|privacy|personal data protection)(?: \w+)?(?: is\b|:)|\bgrievance (?:redressal )?officers?\b|\binformation officers?\b(?<!(?:chief|freedom of) information officers?)(?! of)|\bencarregado\b|\bpersonal information (?:protection|management) (?:manager|supervisor|administrator)\b|\bdpos?\b(?![@.\w/])`,
          unless: NONE,
          stance: 'any',
          scope: 'any',
        },
        {
          name: 'person in charge of privacy',
          match:
            /\b(?:nominated|designated|appointed|dedicated|named) (?:representative|person|individual|employee|contact|manager|officer)s? (?:(?:who is |that is )?(?:responsible )?(?:for|in charge of|overseeing)) (?:(?:all|our|any|the|matters|of|and) ){0,3}(?:data (?:protection|privacy)|privacy)\b/,
          unless: NONE,
          stance: 'any',
        },
        {
          name: 'representative in Europe',
          match: re`\b(?:e\.?u\.?|european(?: union)?|eea|u\.?k\.?|united kingdom|gdpr|data protection|privacy|article 27|swiss|german)[\w ()/-]{0,20} representatives?\b|\b(?:privacy|data protection) representatives? (?:for|in) |\brepresentatives?\b[\w ,('"]{0,60}(?:\bin the (?:e\.?u\.?\b|european|eea|u\.?k\.?\b|united kingdom|union)|art(?:icle|\.)? ?27|for the purposes? of)`,
          unless: NONE,
          stance: 'any',
        },
      ],
    },
  ],
});
