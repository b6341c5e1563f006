import type { Role } from '#app/domain/accounts/role.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useText } from '#app/ui/use-language.ts'

type Props = {
  signers: {
    now: readonly { name: string; office: Role | null; account: string }[]
    later: readonly { name: string; from: Date }[]
    witness: boolean
  }
}

/** Who can be the second person; where nobody can, what the municipality can do. */
export function SignerList({ signers: { now, later, witness } }: Props) {
  const text = useText().signatures
  const named = now
    .map(({ name, office, account }) => text.inOffice(name, office, account))
    .join(', ')
  const lines = [
    ...later.map(({ name, from }) => text.signsFrom(name, from)),
    ...(witness ? [text.witness] : [text.needsStaff]),
  ]
  if (now.length > 0) return <p className="quiet">{text.signers(named)}</p>
  return (
    <Notice title={text.nobodySigns}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  )
}
