import { useCallback, useState } from 'react';

/** Shorter work is done before anybody could read that it is going on. */
const longFromMs = 300;

/** Says when work that was begun here is taking long. */
export function useLongWork() {
  const [isLong, setLong] = useState(false);
  const during = useCallback(async <Value>(work: Promise<Value>): Promise<Value> => {
    const timer = setTimeout(() => setLong(true), longFromMs);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      setLong(false);
    }
  }, []);
  return { isLong, during };
}
