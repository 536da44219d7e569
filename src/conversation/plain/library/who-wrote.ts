// What people say who ask whose notes these are: small letters, no accents.
import { phrases } from '../words/lexicon.ts'

/** Who wrote, and what was written: “wer hat die Notizen geschrieben?” */
export const WRITES = phrases(`
who wrote | who writes | who has written | who took | who takes | who made | who makes | who noted | who collected | who compiled | who created | who contributed | written by whom | by whom | who are the people behind | wer hat | wer schrieb | wer schreibt | wer macht | wer sammelt | von wem
qui a ecrit | qui ecrit | qui ont ecrit | qui a pris | qui prend | qui a redige | quien escribio | quien escribe | quien ha escrito | quienes escribieron | quienes han escrito | quien tomo | quien hizo | quem escreveu | quem fez | chi ha scritto | de qui | de quien
`)
export const NOTES_WRITTEN = phrases('notes | notizen | mitschriften | notas | apuntes | anotacoes | appunti')
export const WRITTEN = phrases(
  'wrote | written | taken | down | geschrieben | verfasst | gemacht | erstellt | notiert | mitgeschrieben | ecrites | ecrits | redigees | estas | esas | essas | queste | i | here | there | sont | son | sind | stammen',
)
