import { useText } from '#app/ui/use-language.ts'

/** Where the script says what is kept on the phone; the words stand here, so that the script knows no language. */
export function OnPhone({ savedAt }: { savedAt: Date }) {
  const { kept, restored, shrinking } = useText().proposalForm.onPhone
  const facts = { saved: savedAt.toISOString(), kept, restored, shrinking }
  return <p className="on-phone" role="status" data-on-phone={JSON.stringify(facts)} />
}
