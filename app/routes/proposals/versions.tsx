import type { Language } from '#app/domain/language.ts'
import type { ProposalVersion } from '#app/domain/proposals/version.ts'
import { compareParts } from '#app/domain/versions/compare-parts.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { pageNumber } from '#app/http/pages/query-words.ts'
import { villageNamer } from '#app/http/village-namer.ts'
import { readVersions, type VersionsFound } from '#app/services/proposals/read-versions.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { VersionsView } from '#app/ui/proposals/versions-view.tsx'
import { wordsOfText } from '#app/ui/proposals/writing/words-of-text.ts'

export const handle: PageHandle<{ number: number; hidden: boolean; round: number }> = {
  ofRound: ({ round }) => round,
  title: (text, { number }) => text.proposals.versions.title(number),
  unlisted: ({ hidden }) => hidden,
  section: 'proposals',
}

/** Two versions laid side by side; the last two when the address names none. */
const page = publicPage({
  params: { number: 'number' },
  query: { from: pageNumber, to: pageNumber },
  async read({ place, language, params, query }) {
    const found = await readVersions(place, params.number)
    if (found.refused) return found
    const { number, round, title, hidden, versions } = found.value
    const asked = (name: string) =>
      versions.find(({ version }) => String(version) === query.get(name))
    const [from, to] = [
      asked('from') ?? versions.at(-2) ?? versions[0],
      asked('to') ?? versions.at(-1),
    ]
    return {
      ...{ number, round, title, hidden },
      from: from && marked(from),
      to: to && marked(to),
      versions: versions.map(marked),
      changed: hidden || !from || !to ? [] : changes(found.value, from, to, language),
    }
  },
})
export const loader = page.loader

const marked = ({ version, at }: ProposalVersion) => ({ version, at })

function changes(
  { villages }: VersionsFound,
  from: ProposalVersion,
  to: ProposalVersion,
  language: Language,
) {
  const nameOf = villageNamer(villages, language)
  return compareParts(
    wordsOfText(from.text, language, nameOf),
    wordsOfText(to.text, language, nameOf),
  )
}

export default function Versions() {
  return <VersionsView page={useShown<typeof loader>()} />
}
