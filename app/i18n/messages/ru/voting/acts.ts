import type { votingActs as acts } from '#app/domain/voting/manifest.ts'

export const votingActs: Record<keyof typeof acts, string> = {
  'ballot-cast': 'Подан голос',
  'slot-key-destroyed': 'Уничтожен ключ, связывающий голоса с людьми',
  'vote-sealed': 'После закрытия голосования принятые голоса опечатаны',
}
