import type { Again } from '#app/ui/again.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

/** Who is to administer a municipality. */
export function InviteFields({ again }: { again: Again | undefined }) {
  const { platform: text, accounts } = useText()
  return (
    <>
      <TextField again={again} name="admin-name" label={text.adminName} />
      <TextField again={again} name="login" label={accounts.contact} hint={text.adminContactHint} />
    </>
  )
}
