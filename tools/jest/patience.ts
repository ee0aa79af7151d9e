/** Real services on a busy machine may take their time; a timing never decides a test. */
jest.setTimeout(300_000);
