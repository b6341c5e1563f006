import { papers } from './papers.ts'

export const paperCatalogue = {
  texts: { papers },
}
