// SPDX-License-Identifier: MIT

import ACSPhoneNumbers
import Foundation

/// Buys what a search holds, as a program would that can end at any moment.
///
///     PurchaseProcess CONNECTION-STRING begin SEARCH-ID     prints the resume token, then waits for the end
///     PurchaseProcess CONNECTION-STRING resume TOKEN        goes on, and prints "bought"
@main
struct PurchaseProcess {
    static func main() async throws {
        let arguments = CommandLine.arguments
        let numbers = PhoneNumbersClient(connectionString: try ConnectionString(arguments[1]))
        switch arguments[2] {
        case "begin":
            let purchase = try await numbers.beginPurchase(.init(searchID: arguments[3]))
            say(purchase.resumeToken.string)
            try await purchase.result()
        default:
            try await numbers.resumePurchase(from: ResumeToken(arguments[3])).result()
            say("bought")
        }
    }

    /// Writes at once; `print` would keep the line until the end.
    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }
}
