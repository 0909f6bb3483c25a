import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

export const legalBases = definePractice({
  id: 'legal-bases',
  category: 'first-party-collection',
  cue: /authority|authori[sz]ed|\bact\b|public task|ground|because|legitimate|justified|legal|lawful|consent|contract|agreement|art/,
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
          match: re`\b(?:based on|on the basis of|basis (?:of|for)|rely on|necessary for|processing (?:[\w']+ ){0,3}is (?:necessary|required|needed) to (?:comply with|meet|fulfil)) (?:[\w'-]+ ){0,4}(?:consent|contract|legal obligations?|agreement)\b|\b(?:basis|ground)[:\s]{1,3}(?:contract|consent|legal obligation)\b`,
          also: [/\bprocess|\buse\b|collect/],
          unless:
            /\bwithdr|\bobject\b|\bright to\b|\byou (?:can|may) (?:only )?(?:do|use|exercise|request|ask|make)\b[\w ]{0,40}\b(?:if|where|when)\b/,
          stance: 'any',
        },
        {
          name: 'performance of a contract',
          match: re`\b(?:perform(?:ance)?|fulfil(?:l|ment)?|conclu(?:de|sion)) (?:of )?(?:(?:a|an|the|our|its|any|your) )?(?:\w+ )?(?:contracts?|agreement)\b`,
          also: [/\bprocess|\b(?:legal|lawful) bas[ei]s\b|^(?:most commonly: )?where we_* need\b/],
          unless: /\bservice providers\b|\bright\b|transfer/,
          stance: 'any',
        },
        {
          name: 'authority of a public body',
          match: re`
            \b(?:statutory|legal) authority (?:to (?:ask|collect|request|process|hold|solicit)|for (?:collecting|requesting|processing|the collection|soliciting))\b
            |\bauthority (?:for|to) (?:collect(?:ing|ion)?|request(?:ing)?|solicit(?:ing|ation)?|process(?:ing)?)\b[^.;?!]{0,60}?\b(?:is|are|comes?|stems?|derives?)\b
            |\bauthority: (?:the )?(?:\d+ (?:u\.? ?s\.? ?c|c\.? ?f\.? ?r)\b|section \d|title \w+|(?:\w+ ){1,6}act\b)
            |\b(?:information|data|collection)\b[^.;?!]{0,40}?\b(?:authori[sz]ed (?:by|under) (?:the )?(?:(?:\w+ ){1,5}act\b|section|title|chapter|\d)|(?:collected|solicited|requested|processed) (?:under|pursuant to)(?: the)? (?:authority|section|title|provisions))\b
            |\b(?:collect|process|hold|request)(?:s|ed|ing)?\b[^.;?!]{0,40}?\b(?:information|data|it|this)\b[^.;?!]{0,20}?\b(?:under|pursuant to) (?:the )?(?:\w+ ){1,6}act (?:of )?(?:18|19|20)\d\d\b
          `,
          unless: /\b(?:rights?|requests? (?:made )?under|complain|disclos\w+|freedom of information)\b/,
        },
        {
          name: 'public task',
          match:
            /\b(?:as part of|to (?:carry out|perform|fulfil)|performance of|exercise of|for) (?:our|its|the|a) (?:\w+ )?public (?:tasks?|duties|functions?)\b|\b(?:task|duty) (?:carried out |performed )?in the public interest\b|\bexercise of official authority\b/,
          also: [/\bprocess|\buse\b|collect/],
          unless: /\bobject\b/,
        },
        {
          name: 'grounds in plain words',
          match: re`
            \b(?:consent|agreement|contract) is (?:the|our) (?:ground|basis|reason) (?:on|for|upon)\b
            |\bbecause\b[^.;?!]{0,30}?\b(?:consent|contract)\b[^.;?!]{0,60}?\b(?:contract|the law|legal|required by law|legitimate)\b
          `,
          also: [/\bprocess|\buse\b|collect|handle|hold/],
          unless: /\bwithdr|\bobject\b|\bright to\b/,
        },
      ],
    },
  ],
});
