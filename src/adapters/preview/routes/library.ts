// The pages of what the library holds, and of what channels will read.
import { isLibraryKind, LIBRARY } from '../library/addresses.ts'
import { listShown } from '../library/lists.ts'
import { noteShown } from '../library/note.ts'
import { overviewShown } from '../library/overview.ts'
import { THINGS } from '../library/things.ts'
import { page } from '../replies.ts'
import { topicShown } from '../topics.ts'
import { drawDigestsPage } from '../views/digests.ts'
import { drawListPage } from '../views/list.ts'
import { drawNotePage } from '../views/note.ts'
import { drawOverviewPage } from '../views/overview.ts'
import { drawThingPage } from '../views/thing.ts'
import { drawTopicsPage } from '../views/topics.ts'
import type { Route } from './route.ts'

export const LIBRARY_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: LIBRARY,
    async answer({ url }, { library, problems, fromChats }) {
      const { waiting } = await fromChats()
      const typed = (url.searchParams.get('q') ?? '').trim().slice(0, 200)
      return page(drawOverviewPage(overviewShown(typed, library(), problems()), waiting))
    },
  },
  {
    method: 'GET',
    path: `${LIBRARY}/:kind`,
    answer({ open, url }, { library }) {
      const kind = open('kind')
      return isLibraryKind(kind)
        ? page(drawListPage(listShown(kind, url.searchParams, library())))
        : undefined
    },
  },
  {
    method: 'GET',
    path: `${LIBRARY}/:kind/:id+`,
    async answer({ open }, { library, problems, read }) {
      const [kind, id] = [open('kind'), open('id')]
      if (!isLibraryKind(kind)) return undefined
      if (kind === 'notes') {
        const note = await noteShown(id, library(), problems(), read)
        return note && page(drawNotePage(note))
      }
      const thing = THINGS[kind](id, library())
      return thing && page(drawThingPage(thing))
    },
  },
  {
    method: 'GET',
    path: '/digests',
    answer: async (_, { digests }) => page(drawDigestsPage(await digests())),
  },
  {
    method: 'GET',
    path: '/topics',
    async answer({ url }, { library, fromChats }) {
      const { topics } = await fromChats()
      const typed = (url.searchParams.get('topic') ?? '').trim().slice(0, 200)
      return page(drawTopicsPage(topicShown(typed, library()), topics))
    },
  },
]
