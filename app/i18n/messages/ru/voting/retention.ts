import type { RetentionWordsOf } from '#app/domain/retention-rule.ts'
import type { votingRetention } from '#app/domain/voting/retention.ts'

export const votingRetentionWords: RetentionWordsOf<typeof votingRetention> = {
  ballots: {
    what: 'Выбор в голосах закрытого цикла, без человека и без времени',
    why: 'Чтобы каждый мог пересчитать',
  },
  'vote-boxes': {
    what: 'Голоса, каждый в конверте, который открывает только ключ вне базы данных',
    why: 'Подсчёт после закрытия; конверты удаляются, когда уничтожают их ключ',
  },
  'roll-marks': {
    what: 'Тайная метка без имени, со способом голосования',
    why: 'С одного аккаунта нельзя проголосовать дважды',
  },
  'vote-fences': {
    what: 'Сколько проголосовало по сёлам и дням, без имён и без выбора',
    why: 'После закрытия бюллетени не принимаются, а явка известна без их чтения',
  },
  'round-key-fingerprints': {
    what: 'Отпечаток ключей цикла; сами ключи лежат вне базы данных',
    why: 'Сервер с другими ключами бюллетени не принимает',
  },
}
