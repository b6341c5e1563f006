import type { RoleContent } from '#app/domain/accounts/role-content.ts'
import { Facts } from '#app/ui/parts/facts.tsx'
import { useText } from '#app/ui/use-language.ts'

/** Which role is given to somebody or taken, and what they hold as it stands. */
export function RoleView({ content: { role, grant, before } }: { content: RoleContent }) {
  const { signatures: text, roleNames } = useText()
  const held = before.map((one) => roleNames[one]).join(', ')
  return (
    <Facts
      facts={[
        { label: grant ? text.roleGiven : text.roleTaken, value: roleNames[role] },
        { label: text.rolesBefore, value: held || text.noRole },
      ]}
    />
  )
}
