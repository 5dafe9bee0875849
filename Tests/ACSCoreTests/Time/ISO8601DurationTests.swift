// SPDX-License-Identifier: MIT

import SplitMix
import Testing

@testable import ACSCore

struct ISO8601DurationTests {
    @Test(
        "A duration is read",
        arguments: [
            ("PT0S", .zero), ("PT1H30M", .seconds(5400)), ("P1D", .seconds(86_400)), ("P2W", .seconds(1_209_600)),
            ("P1DT2H3M4S", .seconds(93_784)), ("PT0.5S", .milliseconds(500)),
            ("PT0.000000000000000001S", .init(secondsComponent: 0, attosecondsComponent: 1)),
            ("-PT1.25S", .milliseconds(-1250)), ("PT36H", .seconds(129_600)), ("PT007S", .seconds(7)),
            ("PT1.5000000000000000000000S", .milliseconds(1500)), ("P0D", .zero),
        ] as [(String, Duration)]
    )
    func accepted(_ text: String, _ duration: Duration) {
        #expect(ISO8601Duration.parse(text) == duration)
    }

    @Test(
        "Anything else is refused: years and months have no fixed length",
        arguments: [
            "", "P", "PT", "P1DT", "P1Y", "P1M", "P1Y2M3D", "1H", "PT1", "PT1H1H", "PT1M1H", "PT1.5H", "PT1.S", "PT.5S",
            "PT1,5S", "P1H", "PT1D", "pt1s", "+PT1S", "PT-1S", "PT1S ", "PT1Sx", "--PT1S", "PT1e3S",
            "PT0.0000000000000000001S", "PT9223372036854775808S", "P9223372036854775807D", "PT١S",
        ]
    )
    func refused(_ text: String) {
        #expect(ISO8601Duration.parse(text) == nil)
    }

    @Test(
        "A duration is written with its largest units",
        arguments: [
            (.zero, "PT0S"), (.seconds(5400), "PT1H30M"), (.seconds(86_400), "P1D"), (.seconds(93_784), "P1DT2H3M4S"),
            (.milliseconds(-1250), "-PT1.25S"), (.milliseconds(60_500), "PT1M0.5S"),
            (.nanoseconds(1), "PT0.000000001S"),
            (.seconds(1_209_600), "P14D"), (.seconds(-1), "-PT1S"),
        ] as [(Duration, String)]
    )
    func format(_ duration: Duration, _ text: String) {
        #expect(ISO8601Duration.format(duration) == text)
    }

    @Test("Any duration is restored, to the attosecond")
    func roundTrip() {
        var random = SplitMix(seed: 8601)
        for bits in 0..<63 {
            for _ in 0..<20 {
                let limit = Int64(1) << bits
                let duration = Duration(
                    secondsComponent: .random(in: -limit...limit, using: &random),
                    attosecondsComponent: Bool.random(using: &random)
                        ? 0 : .random(in: -999_999_999_999_999_999...999_999_999_999_999_999, using: &random)
                )
                #expect(ISO8601Duration.parse(ISO8601Duration.format(duration)) == duration)
            }
        }
    }
}
