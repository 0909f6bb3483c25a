import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

export const legalBases = definePractice({
  id: 'legal-bases',
  category: 'first-party-collection',
  cue: /legitimate|justified|legal|lawful|consent|contract|agreement|art/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'legal bases',
          match: re`\b(?:legal|lawful) (?:processing )?(?:bas[ei]s|grounds?|reasons? for processing|justifications?)\b`,
          unless: /\bwithdr|\bobject\b|without a (?:legal|lawful)|as outlined in|jurisdictions require/,
          stance: 'any',
        },
        { name: 'article 6', match: re`\bart(?:icle|\.)? ?6\b`, stance: 'any' },
        {
          name: 'legitimate interests',
          match: re`\b(?:legitimate|justified) (?:business |commercial )?interests?\b`,
          unless: /\bobject\b|\bright to\b/,
          stance: 'any',
        },
        {
          name: 'based on consent or contract',
          match: re`\b(?:based on|on the basis of|basis (?:of|for)|rely on|necessary for) (?:[\w'-]+ ){0,4}(?:consent|contract|legal obligations?|agreement)\b|\b(?:basis|ground)[:\s]{1,3}(?:contract|consent|legal obligation)\b`,
          also: [/\bprocess|\buse\b|collect/],
          unless:
            /\bwithdr|\bobject\b|\bright to\b|\byou (?:can|may) (?:only )?(?:do|use|exercise|request|ask|make)\b[\w ]{0,40}\b(?:if|where|when)\b/,
          stance: 'any',
        },
        {
          name: 'performance of a contract',
          match: re`\b(?:perform(?:ance)?|fulfil(?:l|ment)?|conclu(?:de|sion)) (?:of )?(?:(?:a|an|the|our|its|any|your) )?(?:\w+ )?(?:contracts?|agreement)\b`,
          also: [/\bprocess|\b(?:legal|lawful) bas[ei]s\b/],
          unless: /\bservice providers\b|\bright\b|transfer/,
          stance: 'any',
        },
      ],
    },
  ],
});
