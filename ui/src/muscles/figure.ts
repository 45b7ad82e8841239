/**
 * A body drawn for this product: half of it, the other half is its mirror image about x = 60. Each
 * shape belongs to a muscle (snake case).
 */
export interface Shape {
  readonly muscle: string;
  readonly d: string;
}

/** The outline of the left half, from the crown to between the feet; the same front and back. */
export const OUTLINE =
  'M60 4 C51 4 46 11 47 21 C48 28 50 32 52 35 L52 41 C47 45 38 45 31 49 C23 53 21 62 20 72 ' +
  'L15 97 C13 106 9 118 7 129 L3 143 C2 149 8 151 11 146 L17 131 C21 120 26 108 28 97 L33 78 ' +
  'L37 98 C38 108 35 116 33 127 C31 145 34 161 38 175 C36 187 36 199 40 213 L43 231 L38 240 ' +
  'C38 244 50 244 52 240 L54 213 C56 199 55 187 55 176 C57 161 59 147 60 136 Z';

export const FRONT: readonly Shape[] = [
  { muscle: 'neck', d: 'M53 35 L60 40 L60 45 L54 43 Z' },
  { muscle: 'traps', d: 'M51 41 L58 46 L44 49 C41 47 47 45 51 41 Z' },
  { muscle: 'front_delts', d: 'M41 50 C36 52 33 57 32 64 C37 62 41 57 43 51 Z' },
  { muscle: 'side_delts', d: 'M38 49 C28 50 23 57 22 68 C26 69 29 67 31 64 C32 57 35 52 40 50 Z' },
  { muscle: 'chest', d: 'M45 51 L59 49 L59 70 C53 76 42 75 36 66 C40 62 43 57 45 51 Z' },
  { muscle: 'biceps', d: 'M23 71 C27 71 30 68 32 67 C34 75 31 85 28 91 C24 92 21 90 20 87 Z' },
  {
    muscle: 'forearms',
    d: 'M19 90 C22 94 26 94 28 93 C27 105 21 118 16 130 L10 127 C13 115 15 101 19 90 Z',
  },
  { muscle: 'abs', d: 'M49 77 C53 77 57 76 59 74 L59 116 C54 112 50 107 49 100 Z' },
  { muscle: 'abductors', d: 'M39 104 C36 111 35 117 34 123 L42 112 Z' },
  {
    muscle: 'quads',
    d: 'M43 113 C36 122 33 134 34 148 C35 158 38 168 41 173 L50 173 C54 160 54 142 51 124 Z',
  },
  { muscle: 'adductors', d: 'M47 113 L59 122 C59 136 57 150 55 160 C57 144 54 126 47 113 Z' },
  {
    muscle: 'calves',
    d: 'M40 181 C37 193 40 205 43 219 L51 219 C54 205 55 192 52 181 C48 186 44 186 40 181 Z',
  },
];

export const BACK: readonly Shape[] = [
  { muscle: 'neck', d: 'M53 33 L60 33 L60 41 L54 41 Z' },
  { muscle: 'traps', d: 'M53 42 L60 42 L60 76 C55 68 52 58 42 49 C46 46 51 45 53 42 Z' },
  { muscle: 'rear_delts', d: 'M40 50 C35 52 32 58 31 65 C38 65 44 61 47 56 Z' },
  { muscle: 'side_delts', d: 'M38 49 C28 50 23 57 22 68 C26 69 28 67 30 65 C31 57 35 52 39 50 Z' },
  {
    muscle: 'back',
    d: 'M35 67 C41 67 46 63 48 59 C52 66 56 75 59 81 L59 106 C52 106 45 101 40 97 Z',
  },
  { muscle: 'triceps', d: 'M23 71 C27 71 30 68 32 68 C34 76 31 86 28 92 C24 92 21 90 20 87 Z' },
  {
    muscle: 'forearms',
    d: 'M19 90 C22 95 26 95 28 94 C27 106 21 118 16 130 L10 127 C13 115 15 101 19 90 Z',
  },
  { muscle: 'abductors', d: 'M39 100 C36 107 35 113 34 119 C38 116 41 111 43 106 Z' },
  {
    muscle: 'glutes',
    d: 'M45 105 C50 108 55 109 59 109 L59 132 C50 139 38 136 34 126 C36 117 40 110 45 105 Z',
  },
  {
    muscle: 'hamstrings',
    d: 'M34 133 C40 139 49 139 55 136 C56 150 54 163 52 174 L40 174 C36 162 33 148 34 133 Z',
  },
  { muscle: 'adductors', d: 'M57 136 L59.500 134 C59 146 58 154 56 162 C57 152 58 144 57 136 Z' },
  {
    muscle: 'calves',
    d: 'M39 179 C43 176 49 176 53 179 C56 192 55 202 51 214 L44 214 C39 204 36 192 39 179 Z',
  },
];
