import { type HearingTerms, usualTerms } from '#app/domain/hearings/terms.ts'

/** The terms by which a municipality holds its hearings. */
export async function termsHere(_place: string): Promise<HearingTerms> {
  return usualTerms
}
