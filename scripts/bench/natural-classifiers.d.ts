/** `natural` types its whole, which prints to standard output when it is loaded; these are its narrow paths. */
declare module 'natural/lib/natural/classifiers/*_classifier.js' {
  class Classifier {
    addDocument(stems: readonly string[], label: string): void;
    train(): void;
    classify(stems: readonly string[]): string;
  }
  export = Classifier;
}
