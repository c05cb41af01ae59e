package io.probity.intake.http;

/** Receipts that nobody was given, made of one that somebody was. */
final class Receipts {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PLACE = 10;
    private static final int SECRET = 24;

    private Receipts() {}

    /** Looked for at the same place, with another secret. */
    static String wrong(String receipt) {
        return wrong(receipt, 1);
    }

    /** @param n for one of many */
    static String wrong(String receipt, int n) {
        String letters = receipt.replace("-", "");
        return checked(letters.substring(0, PLACE)
                + next(letters.charAt(PLACE), 1)
                + next(letters.charAt(PLACE + 1), n / LETTERS.length())
                + next(letters.charAt(PLACE + 2), n)
                + letters.substring(PLACE + 3, PLACE + SECRET));
    }

    /** At a place where none is. */
    static String unknown(String receipt) {
        String letters = receipt.replace("-", "");
        return checked(next(letters.charAt(0), 1) + letters.substring(1, PLACE + SECRET));
    }

    private static String next(char letter, int by) {
        return String.valueOf(LETTERS.charAt((LETTERS.indexOf(letter) + by) % LETTERS.length()));
    }

    /** Luhn's sum to the base 32, as a client would have it. */
    private static String checked(String letters) {
        int sum = 0;
        for (int i = letters.length() - 1, factor = 2; i >= 0; i--, factor = 3 - factor) {
            int twice = LETTERS.indexOf(letters.charAt(i)) * factor;
            sum += twice / LETTERS.length() + twice % LETTERS.length();
        }
        return letters + LETTERS.charAt((LETTERS.length() - sum % LETTERS.length()) % LETTERS.length());
    }
}
