import type { ActContent } from '#app/domain/signatures/act-content.ts'
import { RoleView } from '#app/ui/accounts/role-view.tsx'
import { JudgementView } from '#app/ui/evaluation/judgement-view.tsx'
import { ExtensionView } from '#app/ui/rounds/office/extension-view.tsx'
import { OpeningView } from '#app/ui/rounds/office/opening-view.tsx'
import type { VillageName } from '#app/ui/rounds/office/round-form-props.ts'
import { PublicationView } from '#app/ui/tally/publication-view.tsx'

type Props = { content: ActContent; villages: readonly VillageName[] }

/** Everything an act will do: the same value that its hash is of. */
export function ActContentView({ content, villages }: Props) {
  switch (content.act) {
    case 'change-role':
      return <RoleView content={content} />
    case 'open-vote':
      return <OpeningView content={content} villages={villages} />
    case 'extend-phase':
      return <ExtensionView content={content} />
    case 'publish-result':
      return <PublicationView content={content} villages={villages} />
    case 'decide-check':
      return <JudgementView content={content} />
  }
}
