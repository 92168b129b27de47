import { MAKES, PLANES } from '../../lexicon/aircraft';
import { FLIGHT } from '../../lexicon/asked-incident';
import type { Doc, Range, Sentence, Token } from '../types';

/** A flight by its number: "Flight 447", "AF447" and "flight AF 447" are one. */
export interface FlightRef extends Range {
  s: number;
  key: string;
  /** Its sentence speaks of flying; a bare "MH17" elsewhere may be anything's number. */
  sure: boolean;
}

const NUMBER = /^\d{2,4}$/;
/** An airline's two letters before the number. */
const DESIGNATOR = /^([A-Z]{2,3})-?(\d{2,4})$/;

/**
 * The flights that sentences name, in order.
 * Look-alikes: "AK47", "the AN26" (makes of arms and aircraft), "flight 2" of stairs has one digit.
 */
export function flightsOf({ tokens, sentences }: Doc): FlightRef[] {
  return sentences.flatMap((sentence) => flightsIn(tokens, sentence));
}

const endsInDigit = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1);
  return last >= 48 && last <= 57;
};

function flightsIn(tokens: Token[], { first, last, index }: Sentence): FlightRef[] {
  const flights: FlightRef[] = [];
  const told = (): boolean => tokens.slice(first, last).some(({ norm }) => PLANES.has(norm));
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (!endsInDigit(token.text)) continue;
    const [, letters, digits] = DESIGNATOR.exec(token.text) ?? [];
    const isFlight = FLIGHT.has(tokens[i - 1]?.norm ?? '') && i > first;
    if (letters && digits && (isFlight || !MAKES.has(letters.toLowerCase())))
      flights.push({ s: index, first: i, last: i + 1, key: `flight ${digits}`, sure: isFlight || told() });
    else if (isFlight && NUMBER.test(token.text))
      flights.push({ s: index, first: i - 1, last: i + 1, key: `flight ${token.text}`, sure: true });
  }
  return flights;
}
