/** What pages that are no policies call themselves; matched against folded text. Each pattern is bounded and without state, unless it counts. */
export const KINDS = {
  terms:
    /\bterms\b|\bconditions\b|\btos\b|\beula\b|user agreement|licen[sc]e agreement|nutzungsbeding|geschaftsbeding|\bagb\b|condiciones|terminos|\btermos\b|condizioni|termini d|voorwaarden|villkor|vilkar|regulamin|conditions (?:generales|d.utilisation)|\bcgu\b|podminky|услови|соглашени|kosullar|利用規約|服务条款|이용약관/i,
  /** A part of one document that is a contract of its own. */
  termsPart:
    /^(?:\W|\d|[ivx]+\.|part \w+)*(?:the |our |general |website |\w+ )?(?:terms (?:of|and|&) (?:service|use|conditions|sale|contribution)|terms|tos|user agreement|nutzungsbedingungen|conditions (?:generales|d.utilisation)|condiciones de uso)\b[^.?]{0,40}$/i,
  cookies: /\bcookies?\b|\bkakor\b|\bevaste|\bsutik\b|\bciasteczk|\bcerez/i,
  legal:
    /guidelines|data processing|processing (?:agreement|addendum|terms)|\bdpa\b|sub ?processors?|addendum|law enforcement|strafverfolg|auftragsverarb|impressum|imprint|mentions legales|acceptable use|code of conduct|copyright|\bdmca\b|trademark|modern slavery|accessibility statement|disclaimer|service level|developer (?:agreement|policy)/i,
  error:
    /\b(?:40[0-9]|410|429|50[0-9])\b|not found|can.?t be found|cannot be found|no longer (?:available|exists)|does ?n.t exist|access denied|forbidden|unavailable|just a moment|attention required|something went wrong|\berror\b|nicht gefunden|introuvable|no encontrad|non trovata|niet gevonden|nao encontrad|are you (?:a )?(?:human|robot)|captcha|security check|redirect/i,
  /** The name of a legal document, as links give it. */
  document:
    /privacy|terms|polic(?:y|ies)|cookie|agreement|notice|guidelines|conditions|addendum|disclaimer|datenschutz|nutzungsbeding|\bagb\b|impressum|confidentialite|privacidad/i,
  /** What one does with a form, as its address says. */
  form: /sign ?(?:up|in)\b|log ?(?:in|on)\b|regist(?:er|r)|check ?out|\bjoin\b|subscribe|newsletter|create account|account creation|\bcontact\b|anmeld|connexion|inscription|\bentrar\b|\bcuenta\b/i,
  /** Of an address or a title: written by an author. */
  news: /\b(?:blog|news|article|story|wiki|press release)\b/i,
  jobs: /\b(?:careers?|jobs?)\b/i,
} as const;

/** Words of contracts in English; policies hold few of them. */
export const CONTRACT =
  /\b(?:agree[ds]?|liab\w+|terminat\w+|warrant\w+|indemnif\w+|govern\w+|hereby|herein|licen[sc]e\w*|shall|breach\w*|may not|must not|prohibit\w*)\b/gi;
