import { describe, expect, it } from 'vitest';
import { plain } from './plain';

describe('A line of the coach before the code for markdown is there', () => {
  it('has none of its marks', () => {
    expect(plain('- **Upper A** today, 20 sets')).toBe('• Upper A today, 20 sets');
    expect(plain('Tell me: *swap back squat*, *add arms*.')).toBe(
      'Tell me: swap back squat, add arms.',
    );
    expect(plain('3 * 5 at 60 kg')).toBe('3 * 5 at 60 kg');
  });
});
