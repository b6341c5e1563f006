import type { Quarter } from '#app/domain/ratings/quarter.ts'
import type { Say } from '#app/ui/say.ts'

/** A quarter as pages of ratings name it. */
export const quarterNamed = ({ text }: Say, name: string) => text.ratings.quarter(name as Quarter) // kept from one
