// SPDX-License-Identifier: MIT

import Foundation

/// The README, whose examples these tests compile.
enum Readme {
    static let text: String = {
        let repository = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        return (try? String(contentsOf: repository.appending(path: "README.md").standardized, encoding: .utf8)) ?? ""
    }()
}
