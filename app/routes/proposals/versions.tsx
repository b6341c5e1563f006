import type { Language } from '#app/domain/language.ts'
import { compareTexts } from '#app/domain/proposals/compare.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { villageNamer } from '#app/http/village-namer.ts'
import { readVersions, type VersionsFound } from '#app/services/proposals/read-versions.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { VersionsView } from '#app/ui/proposals/versions-view.tsx'
import { wordsOfText } from '#app/ui/proposals/writing/words-of-text.ts'

export const handle: PageHandle<{ number: number }> = {
  title: (text, { number }) => text.proposals.versions.title(number),
  section: 'proposals',
}

/** Two versions laid side by side; the last two when the address names none. */
const page = publicPage({
  params: { number: 'number' },
  async read({ place, language, params, query }) {
    const found = await readVersions(place, params.number)
    if (found.refused) return found
    const { number, title, hidden, versions } = found.value
    const last = versions.at(-1)?.version ?? 1
    const asked = (name: string, otherwise: number) =>
      versions.find(({ version }) => String(version) === query.get(name))?.version ?? otherwise
    const [from, to] = [asked('from', Math.max(1, last - 1)), asked('to', last)]
    return {
      number,
      title,
      hidden,
      from,
      to,
      versions: versions.map(({ version, at }) => ({ version, at })),
      changed: hidden ? [] : changes(found.value, from, to, language),
    }
  },
})
export const loader = page.loader

/** The parts of the text that differ, each with what came and what went. */
function changes(
  { versions, villages }: VersionsFound,
  from: number,
  to: number,
  language: Language,
) {
  const nameOf = villageNamer(villages, language)
  const wordsOf = (wanted: number) => {
    const found = versions.find(({ version }) => version === wanted)
    return found ? wordsOfText(found.text, language, nameOf) : []
  }
  const after = new Map(wordsOf(to).map(({ label, words }) => [label, words]))
  return wordsOf(from)
    .filter(({ label, words }) => words !== after.get(label))
    .map(({ label, words }) => ({ label, changes: compareTexts(words, after.get(label) ?? '') }))
}

export default function Versions() {
  return <VersionsView page={useShown<typeof loader>()} />
}
