// Lines about saving a note, which hold none: “how do I save a note?”
import type { Meaning } from '../../../domain/requests/request.ts'
import type { PlainLine } from '../plain-line.ts'
import { AROUND, phrases } from '../words/lexicon.ts'

const help = (): Meaning => ({ kind: 'help', verb: 'note' })

const SAVES = phrases(`
save | saving | add | adding | write | writing | make | create | leave | submit | contribute | take | keep | store | put | send | share
speichern | speichere | hinzufugen | schreiben | anlegen | erstellen | machen | festhalten | beitragen
ajouter | enregistrer | sauvegarder | ecrire | creer | faire | prendre | garder
guardar | guarda | anadir | agregar | escribir | crear | hacer | tomar | dejar
`)
const A_NOTE = phrases(`
a note | my note | my notes | my own notes | my own note | own notes | new note | new notes | this as a note | that as a note | it as a note | note | notes
eine notiz | meine notiz | meine notizen | eigene notizen | das als notiz | als notiz | notiz | notizen
une note | ma note | mes notes | mes propres notes | comme note | ca comme note
una nota | mi nota | mis notas | esto como nota | como nota | nota | notas
`)
const AROUND_SAVING = [
  ...AROUND,
  ...phrases(
    'how | where | can i | could i | do i | to | i want to | id like to | wie | wo | kann ich | ich mochte | ich will | comment | puis je | je veux | je voudrais | como | puedo | quiero | here | hier | ici | aqui | own | eigene',
  ),
].toSorted((a, b) => b.length - a.length)

export const LINES_ABOUT_SAVING: readonly PlainLine[] = [
  {
    says: [A_NOTE, SAVES],
    besides: [...SAVES, ...A_NOTE, ...AROUND_SAVING],
    takes: 'nothing',
    request: help,
    example: 'how do I save a note?',
    unlike: 'how do I save a note in etcd?',
  },
]
