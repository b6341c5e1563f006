import { alertKept } from './kept.ts'
export const alertCatalogue = {
  kept: alertKept,
}
