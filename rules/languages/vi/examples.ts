// Vietnamese: what each sign must and must not match. Invented texts.
import type { ExamplesBySign } from '../../define.ts';

export const examples: ExamplesBySign = {
  'fee-to-get-job': {
    matches: [
      { text: 'Bạn đóng phí hồ sơ 500.000 đồng rồi chiều nay lên nhận ca luôn.', shows: 'phí hồ sơ' },
      {
        text: 'chị chuyển khoản phí đăng ký 300.000đ cho em để giữ hồ sơ nha',
        shows: 'phí đăng ký',
        kind: 'chat',
      },
    ],
    misses: [
      {
        text: 'Công ty không thu phí hồ sơ, ứng viên chỉ cần mang căn cước bản gốc khi ký hợp đồng.',
        because: 'không thu phí',
      },
      { text: 'Cảnh báo lừa đảo: kẻ xấu yêu cầu đóng phí hồ sơ rồi chặn liên lạc.', because: 'cảnh báo' },
    ],
  },
  'hired-without-interview': {
    matches: [
      {
        text: 'Cần mười bạn phụ kho, không cần phỏng vấn, nhận việc ngay trong hôm nay.',
        shows: 'không cần phỏng vấn',
      },
      { text: 'chúc mừng em đã được nhận, gửi tên để xếp ca', shows: 'đã được nhận', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Phỏng vấn trực tiếp với bếp trưởng vào thứ Ba tại văn phòng nhà hàng.',
        because: 'có phỏng vấn',
      },
      { text: 'Lịch phỏng vấn sẽ gửi qua email trước hai ngày, mời mang theo bằng cấp.', because: 'có hẹn' },
    ],
  },
  'easy-money-wording': {
    matches: [
      { text: 'Việc nhẹ lương cao, ai siêng là có tiền, không cần vốn.', shows: 'Việc nhẹ lương cao' },
      { text: 'kiếm tiền dễ lắm chị ơi, em làm hai tháng nay rồi', shows: 'kiếm tiền dễ', kind: 'chat' },
    ],
    misses: [
      { text: 'Công an cảnh báo chiêu việc nhẹ lương cao đưa người sang Campuchia.', because: 'cảnh báo' },
      {
        text: 'Nghề này vất vả, nhưng lương trả đúng ngày mùng năm hàng tháng.',
        because: 'nói thật về công việc',
      },
    ],
  },
  'holding-deposit': {
    matches: [
      { text: 'Vị trí chỉ còn một, bạn đặt cọc 200 nghìn để giữ chỗ, đi làm sẽ hoàn lại.', shows: 'đặt cọc' },
      { text: 'em cọc trước giữ suất nha, lương đầu chị hoàn lại', shows: 'cọc', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Khách thuê xe đặt bàn cho đoàn mười người, nhà hàng giữ bàn mười lăm phút.',
        because: 'khách hàng',
      },
      { text: 'Không đặt cọc giữ chỗ cho bất kỳ nơi tuyển dụng nào.', because: 'lời khuyên' },
    ],
  },
  'passport-handed-over': {
    matches: [
      { text: 'Sang tới nơi công ty giữ hộ chiếu cho đến khi làm đủ hai năm.', shows: 'giữ hộ chiếu' },
      { text: 'hộ chiếu phải nộp lại cho quản lý nhé em', shows: 'hộ chiếu phải nộp lại', kind: 'chat' },
    ],
    misses: [
      { text: 'Bạn tự giữ hộ chiếu và được về nước khi hết hợp đồng.', because: 'tự giữ giấy tờ' },
      { text: 'Không ai được giữ hộ chiếu của người lao động, đó là trái luật.', because: 'quy định' },
    ],
  },
  'likes-and-ratings': {
    matches: [
      { text: 'Chỉ cần thả tim video, mỗi lượt nhận 10.000đ, tiền về ngay.', shows: 'thả tim' },
      { text: 'nhiệm vụ đầu là follow shop, xong chụp màn hình gửi em', shows: 'follow', kind: 'chat' },
    ],
    misses: [
      {
        text: 'Nhân viên marketing viết bài, trả lời bình luận và báo cáo số liệu hàng tuần cho trưởng nhóm.',
        because: 'việc thật',
      },
      { text: 'Theo dõi trang của quán để biết thực đơn và giờ mở cửa nhé.', because: 'quảng cáo quán' },
    ],
  },
  'pay-to-withdraw': {
    matches: [
      { text: 'Muốn rút tiền thì phải đóng thuế 10 phần trăm trước cho hệ thống.', shows: 'rút tiền' },
      {
        text: 'tài khoản đóng băng rồi, chị nạp thêm 5 triệu mới rút được',
        shows: 'đóng băng',
        kind: 'chat',
      },
    ],
    misses: [
      { text: 'Lương vào thẻ ngày 10, bạn rút ở cây nào cũng được.', because: 'lương bình thường' },
      {
        text: 'Nếu bị yêu cầu nạp tiền mới được rút, hãy báo công an ngay, đó là lừa đảo.',
        because: 'cảnh báo',
      },
    ],
  },
  'work-on-tourist-visa': {
    matches: [
      { text: 'Anh em đi theo diện visa du lịch, qua bên kia đổi sau.', shows: 'visa du lịch' },
      { text: 'sang bằng visa du lịch trước rồi công ty lo', shows: 'visa du lịch', kind: 'chat' },
    ],
    misses: [
      { text: 'Không nên đi làm bằng visa du lịch, đại sứ quán cảnh báo.', because: 'cảnh báo' },
      { text: 'Công ty lữ hành nhận hồ sơ visa du lịch Hàn Quốc cho khách đoàn.', because: 'du lịch thật' },
    ],
  },
  'demanded-secrecy': {
    matches: [
      { text: 'Đừng nói với ai chuyến này, kể cả bố mẹ, kẻo mất suất.', shows: 'Đừng nói' },
      { text: 'giữ bí mật nha em, chỉ hai đứa mình biết', shows: 'giữ bí mật', kind: 'chat' },
    ],
    misses: [
      { text: 'Hãy kể cho gia đình và gửi họ bản hợp đồng trước khi đi.', because: 'ngược lại' },
      { text: 'Quán chia sẻ công thức nước chấm cho nhân viên trong tuần đầu.', because: 'nghĩa khác' },
    ],
  },
  'move-to-messenger': {
    matches: [
      { text: 'Bạn nào quan tâm nhắn zalo chị Hạnh, ở đây chị không trả lời.', shows: 'nhắn zalo' },
      { text: 'qua telegram nói chuyện cho tiện', shows: 'qua telegram', kind: 'chat' },
    ],
    misses: [
      { text: 'Nộp hồ sơ tại phòng nhân sự, cổng số hai, giờ hành chính.', because: 'nộp trực tiếp' },
      { text: 'Công việc là nghe điện thoại và ghi đơn của khách vào sổ.', because: 'mô tả việc' },
    ],
  },
};
