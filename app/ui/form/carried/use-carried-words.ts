import { type Carried, isVote } from '#app/forms/carried.ts'
import { useText } from '#app/ui/use-language.ts'

/** How a form that waits is spoken of: a ballot is a vote that is not cast, anything else a form that is not sent. */
export function useCarriedWords(carried: Carried) {
  const { voting, carried: form } = useText()
  if (!isVote(carried)) return form
  return {
    ...form,
    notSentYet: voting.notTakenYet,
    title: voting.notCastYet,
    waitsHere: voting.waitsHere,
    toForm: voting.toBallot,
  }
}
