// SPDX-License-Identifier: MIT

import ArgumentParser

/// Measures the runtime; each figure is a ratio of two things measured in turn in one run, or a count.
@main
struct RuntimeBenchmarks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures signing, a whole call, events, frames of audio, and the memory of many calls.",
        subcommands: [Signing.self, SigningRate.self, Call.self, Events.self, Frames.self, Memory.self]
    )
}
