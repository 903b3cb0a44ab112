/**
 * The demonstration experts, one a line, none a real person. Columns: key (chain and number) · role on that chain
 * (L leader, X expert, - not appointed) · title rank (F 正高级, A 副高级, I 中级, ? unknown) · talent tier or - ·
 * birth year · years of experience · has led a provincial project (y, n, ? unknown) · award (N, P, M, - unknown) ·
 * home region · sub-fields · day the letter begins or - · organisation (a letter: institution; e1: first enterprise of
 * the chain) · anything special as name=value.
 *
 * What each chain shows: 1 whole, leader's term ends soon, a successor is there · 2 leader past 60, no successor ·
 * 3 no leader, term lapsed · 4 two leaders · 5 leader below rank · 6 award of the leader unknown · 7 letter from the
 * wrong issuer, one passes 65 · 8 never staffed · 9 rank of the leader waived · 10 one expert alone holds a sub-field ·
 * 11 term of the leader lapsed, an expert could take over · 12 leader already renewed, experts only from outside ·
 * 13 never a leader, no tie beyond the prefecture · 14 leader past 60, no tie to an enterprise.
 */
export const roster = `
0101 L F NATIONAL_PROGRAMME_EXPERT  1968 30 y N 510100 1,2   2024-03-01 B
0102 X F PROVINCIAL_PROGRAMME_EXPERT 1972 25 y P 522702 2,3  2024-09-10 e1
0103 X A LEADING                    1979 16 n M 522702 4     2025-03-05 G engaged=e2
0104 X A HIGH_LEVEL                 1983 12 n - 520100 1     2023-12-20 A
0105 X I YOUTH                      1990 6  n - 522702 3     2025-06-01 e2
0201 L F ACADEMICIAN                1965 34 y N 430100 1,3   2025-02-18 D
0202 X F LEADING                    1974 22 y - 522702 1     2025-02-18 e1
0203 X F TOP_NOTCH                  1976 20 n P 440100 2     2024-05-06 C
0204 X A HIGH_LEVEL                 1981 14 n - 522702 1.1   2026-01-15 G engaged=e1
0205 X A -                          1985 10 ? - 420100 3     2026-04-01 F
0301 L F LEADING                    1966 31 y P 520100 1     2023-05-10 A
0302 X A HIGH_LEVEL                 1978 18 n - 522725 1     2024-11-01 e1
0303 X A -                          1980 15 n - 520100 4     2025-04-15 A
0304 X I YOUTH                      1988 8  n - 522725 2     2025-04-15 e2
0401 L F NATIONAL_PROGRAMME_EXPERT  1969 28 y P 520100 1,2   2024-06-01 A
0402 L F PROVINCIAL_PROGRAMME_EXPERT 1971 27 y P 510100 2    2025-09-01 B
0403 X A -                          1982 13 n - 522701 1     2025-09-01 e1
0404 X A -                          1977 19 n M 522701 3     2026-03-20 e2
0405 X F -                          1963 33 y P 430100 4     2024-10-10 D
0501 L A TOP_NOTCH                  1975 21 y P 522701 1,2   2025-05-20 I
0502 X F STATE_COUNCIL_ALLOWANCE    1967 32 y P 440100 2     2025-05-20 C
0503 X A -                          1980 15 n - 522701 3     2025-05-20 e1
0504 X A -                          1984 11 n - 522701 1.1   2024-02-01 I engaged=e1
0601 L F LEADING                    1973 23 y - 520100 1,2   2024-12-16 A
0602 X F -                          1970 26 n - 330100 4     2024-12-16 E
0603 X A -                          1986 9  n - 522727 2     2025-10-10 e1
0604 X A -                          1983 12 ? - 522727 1     2024-04-08 G engaged=e2
0701 L F PROVINCIAL_PROGRAMME_EXPERT 1970 27 y P 522701 1,2  2025-01-10 G issuer=州科技局
0702 X F -                          1962 36 y P 420100 3     2025-01-10 F
0703 X A -                          1981 14 n - 522730 1     2024-01-15 e1
0704 X A -                          1987 9  n - 522730 2     2025-08-01 e2 issuer=黔南州人民政府
0801 X A -                          1979 17 n - 522731 1     2025-07-01 J
0901 L A TOP_NOTCH                  1976 22 y P 522701 1,2   2026-02-01 J waived=condition:qiannan-leader-title-rank
0902 X F STATE_COUNCIL_ALLOWANCE    1964 35 y N 330100 2,3   2025-03-12 E
0903 X A -                          1982 13 n - 522701 1     2025-03-12 e1
0904 X A -                          1985 10 n - 522723 4     2025-03-12 e2
0905 X A YOUTH                      1989 8  n - 522723 2.1   2026-02-01 J engaged=e1
1001 L F LEADING                    1972 26 y P 520100 1,2   2024-04-20 A
1002 X F -                          1975 21 y - 522723 2     2025-11-05 e1
1003 X A -                          1980 16 n - 522730 3.1   2024-04-20 J engaged=e1
1004 X A -                          1988 8  n - 522723 1     2025-11-05 e2
1101 L F PROVINCIAL_PROGRAMME_EXPERT 1969 29 y P 522727 1,2  2023-08-15 J
1102 X F -                          1971 25 y P 430100 3     2024-08-15 D
1103 X A -                          1978 18 n - 522727 2     2024-08-15 e1
1104 X A -                          1983 12 n - 522725 4     2025-12-01 e2
1201 L F HIGH_LEVEL                 1974 23 y P 440100 1     2023-12-15 C renewed=2026-12-15
1202 X A -                          1981 14 n - 520100 4     2024-12-15 A engaged=e1
1203 X ? -                          1984 11 ? - 520100 3     2024-12-15 A
1301 X F -                          1973 24 y - 522729 1     2025-06-18 J
1302 X A -                          1980 15 n - 522729 2     2025-06-18 e1
1303 X I -                          1986 10 n - 522731 4     2026-06-18 e2
1401 L F STATE_COUNCIL_ALLOWANCE    1963 34 y P 522701 1,2   2025-04-01 J
1402 X A -                          1962 35 n - 522732 3     2025-07-01 J waived=condition:qiannan-expert-age
1403 X A -                          1984 12 n - 522732 4     2025-07-01 G
1404 X F -                          1970 26 n P 510100 2     2025-07-01 B
0391 - F PROVINCIAL_PROGRAMME_EXPERT 1970 26 y P 420100 1,2  - F
0392 - F TOP_NOTCH                  1977 20 n P 522725 3     - e3
0891 - F LEADING                    1972 25 y P 430100 1,3   - D
0892 - A -                          1983 13 n - 522731 2     - J
1391 - F PROVINCIAL_PROGRAMME_EXPERT 1968 29 y - 330100 1    - E
1392 - A -                          1987 9  n - 522729 3     - e3
1191 - F HIGH_LEVEL                 1982 6  y P 522701 1     - J
0591 - F LEADING                    1971 27 y P 520100 1,4   - A
1091 - A -                          1985 11 n - 522723 4     - J
0291 - A -                          1986 10 n - 440100 4     - C
0691 - F NATIONAL_PROGRAMME_EXPERT  1969 30 y N 330100 3     - E
1291 - F -                          1976 21 y P 522728 1,2   - J
0192 - I -                          1992 4  n - 522702 1     - e3
1491 - F TOP_NOTCH                  1973 23 y M 522732 1     - H
`

/** Further letters: key of the expert, chain, role, first day. */
export const alsoAppointed: readonly (readonly [key: string, chain: number, role: 'L' | 'X', from: string])[] = [
  ['1003', 7, 'X', '2025-08-01'],
  ['0202', 4, 'X', '2026-04-01'],
  ['1103', 5, 'X', '2024-05-15'],
]

/** Who works with whom: the ties that make the path from research to use whole or leave it broken. */
export const cooperation: readonly (readonly [a: string, b: string, mode: string, from: string, to?: string])[] = [
  ['0101', '0102', 'PROJECT_TEAM', '2024-04-01'],
  ['0203', '0202', 'TECH_COOPERATION', '2024-06-01'],
  ['0201', '0204', 'OFFSHORE_RD', '2026-02-01'],
  ['0391', '0302', 'TECH_COOPERATION', '2024-01-01', '2026-06-30'],
  ['0402', '0403', 'PLATFORM_TEAM', '2025-10-01'],
  ['0502', '0504', 'SEASONAL', '2025-06-01'],
  ['0602', '0603', 'ONLINE_CONSULTING', '2025-01-01'],
  ['0702', '0703', 'WEEKEND_EXPERT', '2025-02-01'],
  ['0891', '0801', 'TECH_COOPERATION', '2025-09-01'],
  ['0902', '0903', 'ROVING_SERVICE', '2025-04-01'],
  ['1001', '1002', 'BASE_TEAM', '2024-05-01'],
  ['1102', '1103', 'TECH_COOPERATION', '2024-09-01'],
  ['1404', '1401', 'PROJECT_TEAM', '2025-08-01'],
  ['0401', '0601', 'TECH_COOPERATION', '2022-01-01'],
  ['1002', '1003', 'PROJECT_TEAM', '2024-06-01'],
  ['0104', '0301', 'TECH_COOPERATION', '2021-03-01'],
]

/** Letters that ended before the present ones: key, first day. */
export const formerLetters: readonly (readonly [key: string, from: string])[] = [
  ['0901', '2023-02-01'],
  ['1401', '2022-04-01'],
  ['0702', '2022-01-10'],
]

/** Who referred whom (荐才): key of the expert, those who referred him, experts by their keys. */
export const referrals: ReadonlyMap<string, readonly string[]> = new Map([
  ['0102', ['0101']],
  ['0105', ['0101']],
  ['0192', ['0101']],
  ['0203', ['0201', 'department:qiannan-kjj']],
  ['0205', ['department:qiannan-zwrcb']],
  ['0502', ['department:qiannan-kjj']],
  ['0602', ['department:qiannan-kjj']],
  ['0691', ['0602']],
  ['0903', ['0902']],
  ['1002', ['1001']],
  ['1091', ['1001']],
  ['0891', ['department:qiannan-zwrcb']],
])
