import type { ReactElement } from 'react'
import type { ActContent } from '#app/domain/signatures/act-content.ts'
import { JudgementView } from '#app/ui/evaluation/judgement-view.tsx'
import { Facts } from '#app/ui/parts/facts.tsx'
import { ExtensionView } from '#app/ui/rounds/office/extension-view.tsx'
import { OpeningView } from '#app/ui/rounds/office/opening-view.tsx'
import type { VillageName } from '#app/ui/rounds/office/round-form-props.ts'
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
