import type { RejectedForm } from '#app/forms/rejected-form.ts'
import { TextField } from '#app/ui/fields/text-field.tsx'
import { useText } from '#app/ui/use-language.ts'

/** Who is to administer a municipality. */
export function InviteFields({ rejected }: { rejected: RejectedForm | undefined }) {
  const { platform: text, accounts } = useText()
  return (
    <>
      <TextField rejected={rejected} name="admin-name" label={text.adminName} />
      <TextField
        rejected={rejected}
        name="login"
        label={accounts.contact}
        hint={text.adminContactHint}
      />
    </>
  )
}
