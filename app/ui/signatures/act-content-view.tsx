import type { ReactElement } from 'react'
import type { Language } from '#app/domain/language.ts'
import type { ActContent } from '#app/domain/signatures/act-content.ts'
import type { VersionPart } from '#app/domain/versions/compare-parts.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { texts } from '#app/i18n/texts.ts'
import { ProtocolActView } from '#app/ui/conciliations/signing/protocol-act-view.tsx'
import { protocolParts } from '#app/ui/conciliations/signing/protocol-parts.ts'
import { judgementParts } from '#app/ui/evaluation/judgement-parts.ts'
import { JudgementView } from '#app/ui/evaluation/judgement-view.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import type { VillageName } from '#app/ui/rounds/office/round-form-props.ts'
import { movedParts, openingParts } from '#app/ui/rounds/signing/act-parts.ts'
import { ExtensionView } from '#app/ui/rounds/signing/extension-view.tsx'
import { OpeningView } from '#app/ui/rounds/signing/opening-view.tsx'
import { sayIn } from '#app/ui/say.ts'
import { publicationParts } from '#app/ui/tally/publication-parts.ts'
import { PublicationView } from '#app/ui/tally/publication-view.tsx'
import { useText } from '#app/ui/use-language.ts'

/** The villages of the municipality, by whose names money and projects are shown. */
export type Villages = readonly VillageName[]

type Props = { content: ActContent; villages: Villages }

/**
 * Everything an act will do: the same value that its hash is of. Most are facts, which the words of their noun name;
 * here stand those that need a table.
 */
export function ActContentView({ content, villages }: Props): ReactElement {
  switch (content.act) {
    case 'open-vote':
      return <OpeningView content={content} villages={villages} />
    case 'extend-phase':
      return <ExtensionView content={content} />
    case 'publish-result':
      return <PublicationView content={content} villages={villages} />
    case 'decide-check':
      return <JudgementView content={content} villages={villages} />
    case 'confirm-conciliation':
      return <ProtocolActView content={content} />
    default:
      return <ActFacts content={content} />
  }
}

function ActFacts({ content }: { content: ActContent }) {
  const { facts } = useText().signatures.acts[content.act]
  if (!facts) throw new Error(`Nothing shows what ${content.act} does`)
  // The words of an act take its own content; that the two belong together shows in their common key.
  return <Facts facts={facts(content as never)} />
}

/** The same as labelled words and lines, to be laid beside what it would do after a change. */
export function actParts(
  content: ActContent,
  villages: Villages,
  language: Language,
): readonly VersionPart[] {
  const text = texts(language).signatures
  const nameOf = (village: number | null) => {
    const found = villages.find(({ number }) => number === village)
    return found ? shownIn(language, found.name) : text.wholeAimak
  }
  switch (content.act) {
    case 'open-vote':
      return openingParts(content, villages, language)
    case 'extend-phase':
      return movedParts(content, language)
    case 'publish-result':
      return publicationParts(content, nameOf, language)
    case 'decide-check':
      return judgementParts(content, nameOf, language)
    case 'confirm-conciliation':
      return protocolParts(sayIn(language, ''), content)
    default: {
      // The words of an act take its own content; that the two belong together shows in their common key.
      const facts = text.acts[content.act].facts?.(content as never) ?? []
      return facts.map(({ label, value }) => ({ label, words: value }))
    }
  }
}
