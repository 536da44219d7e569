// Words that make a capitalised phrase a role or a company, and not a person.

/** What somebody is, by one word. */
const BEING =
  'director|manager|engineers?|developers?|advocate|architects?|founder|co-?founder|co-?creator|ceo|cto|cio|coo|cso|cfo|svp|evp|vp|president|maintainers?|evangelist|researcher|scientist|analyst|consultant|specialist|officer|member|chair|co-chair|professor|dr|phd|student|ambassador|executive|lead|head|sre|devrel|contributor|moderator|hosts?|mgr|dir|exec|eng|engr|pm|tpm|swe|gm|fellow|committer|organi[sz]er|intern|author|creator|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|gründer(?:in)?|berater(?:in)?|ingénieure?|développeu(?:r|se)|fondat(?:eur|rice)|ingenier[oa]|desarrollador|fundador|engenheir[oa]|arquitet[oa]|arquitect[oa]|desenvolvedor(?:a)?'
/** What is said of it; titles are full of these words too. */
const BESIDES =
  'sr\\.?|senior|staff|principal|princ|chief|vice|engineering|product|software|solutions?|site|technical|technology|open|community|team|independent|freelance|moderated|host'

/** What people are, not how they are called. */
export const ROLE = new RegExp(`^(?:${BEING}|${BESIDES})$`, 'iu')

/** A role by itself: "Engineer", and not "Software". */
export const WHOLE_ROLE = new RegExp(`^(?:${BEING})$`, 'iu')

/** Words by which companies and institutions are called. */
const ORGANISATION =
  /\b(?:inc|llc|ltd|gmbh|corp|corporation|company|labs?|technologies|technology|systems?|networks?|security|bank|foundation|university|universit\w+|institute|college|school|seminary|church|ministries|group|software|solutions?|consulting|services|computing|cloud|data|digital|media|research|hat|hub|studios?|ventures|partners|department|ministry|government|telekom|telecom|research|robotics|health|airlines?|insurance|project|community|soci[ée]t[ée]|cr[ée]dit|banque|banco|groupe|grupo|gruppe|assurances?|universidad|universidade|universität|hochschule|institut|instituto|istituto|versicherung|energy|motors?|airways|express|holdings?|partners|telecom)(?!\p{L})|\.(?:io|com|ai|dev|org)$/iu
/** PlanetScale, IBM, D2iQ; McDonald and DeVito are people. */
const WRITTEN_AS_BRAND = /\p{Ll}\p{Lu}|^\p{Lu}{2,6}\d?$|\d/u
const CAPITAL_WITHIN = /\b(?:Mc|Mac|De|Di|Le|La|Fitz|Van)(?=\p{Lu}\p{Ll})/gu

/**
 * True for the name of a company or an institution, as far as its words tell.
 * @example namesOrganisation('Acme GmbH') // → true
 */
export const namesOrganisation = (name: string): boolean =>
  ORGANISATION.test(name) || WRITTEN_AS_BRAND.test(name.replace(CAPITAL_WITHIN, ''))
