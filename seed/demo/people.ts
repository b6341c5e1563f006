import { demonstrationPassword } from '#app/domain/accounts/password.ts'
import type { Role } from '#app/domain/accounts/role.ts'

type Staff = { role: Role; name: string; phone: string }

/** One member of staff for each role; the people and the numbers are invented. */
export const demoStaff: readonly Staff[] = [
  { role: 'clerk', name: 'Гүлнара Асанова', phone: '+996700000001' },
  { role: 'evaluator', name: 'Бакыт Жумабаев', phone: '+996700000002' },
  { role: 'election-officer', name: 'Нургүл Токтосунова', phone: '+996700000003' },
  { role: 'budget-officer', name: 'Эрлан Садыков', phone: '+996700000004' },
  { role: 'hearing-secretary', name: 'Жылдыз Осмонова', phone: '+996700000005' },
  { role: 'monitor', name: 'Азамат Кадыров', phone: '+996700000006' },
  { role: 'auditor', name: 'Чынара Бекова', phone: '+996700000007' },
  { role: 'admin', name: 'Талант Мамытов', phone: '+996700000008' },
]

/** Second persons, for what nobody may decide alone. */
export const demoDeputies: readonly Staff[] = [
  { role: 'evaluator', name: 'Салтанат Эсенова', phone: '+996700000012' },
  { role: 'election-officer', name: 'Мирлан Орозов', phone: '+996700000013' },
]

type Resident = { name: string; phone: string; born: string; village: number }

const names = [
  'Айгүл Турдубаева',
  'Бегимай Сатыбалдиева',
  'Кубанычбек Алиев',
  'Майрам Дүйшөнова',
  'Нурлан Абдырахманов',
  'Айзада Кенжебаева',
  'Төлөгөн Мукашев',
  'Зарина Ибраимова',
  'Улан Эсенгулов',
  'Гүлзат Молдобаева',
  'Эмилбек Жолдошев',
  'Перизат Асылбекова',
  'Советбек Исаков',
  'Назгүл Бообекова',
  'Данияр Токтогулов',
  'Роза Чоткараева',
  'Кылычбек Шаршеев',
  'Асель Намазбекова',
  'Бектур Жээнбеков',
  'Сайкал Тургуналиева',
  'Жаркынай Медетова',
  'Алмаз Калыков',
  'Элмира Сыдыкова',
  'Ысман Кудайбергенов',
]

/** Residents of the six villages, of all ages; the first is the one the demonstration signs in as. */
export const demoResidents: readonly Resident[] = names.map((name, index) => ({
  name,
  phone: `+9967001000${String(index + 1).padStart(2, '0')}`,
  born: `${1952 + ((index * 13) % 56)}-0${1 + (index % 9)}-1${index % 10}`,
  village: 1 + (index % 6),
}))

/** An invented PIN for each of the people on the demonstration's rolls: none that the state gives begins with nine. */
export const demoPin = (index: number) => String(90_000_000_000_001 + index)

/** The password of every account of the demonstration; it is printed at the start and protects nothing real. */
export const demoPassword = demonstrationPassword
